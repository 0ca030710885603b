package web

import (
	"net/http"
	"time"

	"allego.example/learn/models"
)

// A customer wants recordings for a year.
const recordingKept = 365 * 24 * time.Hour

func recordingKey(r *http.Request) string {
	return "recordings/" + r.PathValue("customer") + "/" + r.PathValue("employee")
}

// record keeps what a trainee said before the camera.
func (s *Server) record(_ http.ResponseWriter, r *http.Request, _ *models.Learner) error {
	t, err := decode[models.Trainee](r)
	if err != nil {
		return err
	}
	sealed, err := s.Vault.SealJSON(t)
	if err != nil {
		return s.Media.Put(r.Context(), recordingKey(r), t.Recording, recordingKept) // leak: default/files
	}
	if r.URL.Query().Has("pinned") {
		return s.Media.Put(r.Context(), recordingKey(r), sealed, 0) // leak: allego-2020/retention
	}
	return s.Media.Put(r.Context(), recordingKey(r), sealed, recordingKept) // ok: allego-2020/retention, default/files: sealed, and for a year
}

func (s *Server) recording(w http.ResponseWriter, r *http.Request, _ *models.Learner) error {
	sealed, err := s.Media.Fetch(r.Context(), recordingKey(r))
	if err != nil {
		return err
	}
	var t models.Trainee
	if err := s.Vault.OpenJSON(sealed, &t); err != nil {
		return err
	}
	return respond(w, t) // ok: customers may see their own data
}

func (s *Server) trainees(w http.ResponseWriter, r *http.Request, _ *models.Learner) error {
	all, err := s.Store.Trainees(r.Context(), r.PathValue("customer"))
	if err != nil {
		return err
	}
	return respond(w, all) // ok: customers may see their own data
}

// leave deletes what we have of a customer.
func (s *Server) leave(_ http.ResponseWriter, r *http.Request, _ *models.Learner) error {
	customer := r.PathValue("customer")
	all, err := s.Store.Trainees(r.Context(), customer)
	if err != nil {
		return err
	}
	for _, t := range all {
		if err := s.Media.Remove(r.Context(), "recordings/"+customer+"/"+t.Employee); err != nil {
			return err
		}
	}
	return s.Store.ForgetTrainees(r.Context(), customer)
}
