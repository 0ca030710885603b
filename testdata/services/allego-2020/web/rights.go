package web

import (
	"net/http"

	"allego.example/learn/models"
)

// export gives people all that is kept of them.
func (s *Server) export(w http.ResponseWriter, r *http.Request, l *models.Learner) error {
	record, err := s.Store.Everything(r.Context(), l.ID)
	if err != nil {
		return err
	}
	return respond(w, record) // ok: allego-2020/encrypted: people may see their own data
}

// forget deletes an account.
func (s *Server) forget(w http.ResponseWriter, r *http.Request, l *models.Learner) error {
	http.SetCookie(w, &http.Cookie{Name: sessionCookie, MaxAge: -1})
	return s.Store.ForgetLearner(r.Context(), l.ID)
}

func (s *Server) apply(w http.ResponseWriter, r *http.Request) {
	a, err := decode[models.Applicant](r)
	if err != nil {
		http.Error(w, "the form cannot be read", http.StatusBadRequest)
		return
	}
	if err := s.Store.Apply(r.Context(), a); err != nil {
		s.Log.ErrorContext(r.Context(), "application lost", "id", a.ID, "pages", len(a.CV)) // ok: allego-2020/passwords: a length
		s.Log.DebugContext(r.Context(), "application lost", "needs", a.Needs)               // leak: default/logs
		http.Error(w, "please try again", http.StatusInternalServerError)
	}
}

// application shows applicants what is kept of them.
func (s *Server) application(w http.ResponseWriter, r *http.Request) {
	a, err := s.Store.Applicant(r.Context(), r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	_ = respond(w, a) // ok: allego-2020/encrypted: people may see their own data
}

func (s *Server) withdraw(w http.ResponseWriter, r *http.Request) {
	if err := s.Store.ForgetApplicant(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "please try again", http.StatusInternalServerError)
	}
}
