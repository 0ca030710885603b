package web

import (
	"net/http"

	"allegromedical.example/shop/survey"
)

// survey takes what a customer thinks of an order.
func (s *Server) survey(w http.ResponseWriter, r *http.Request) error {
	answer, err := decode[survey.Answer](w, r)
	if err != nil {
		return err
	}
	if err := s.Survey.Save(r.Context(), answer); err != nil {
		return errInternal
	}
	return respond(w, http.StatusCreated, answer.Order)
}

// surveySummary tells the office how content customers are.
func (s *Server) surveySummary(w http.ResponseWriter, r *http.Request) error {
	groups, err := s.Survey.Summary(r.Context())
	if err != nil {
		return errInternal
	}
	return respond(w, http.StatusOK, groups)
}

// enter has a customer take part in a prize draw.
func (s *Server) enter(w http.ResponseWriter, r *http.Request) error {
	customer := customerFrom(r.Context())
	enter := s.Contest.Enter
	if r.FormValue("draw") == "old" {
		enter = s.Contest.EnterOld
	}
	if err := enter(r.Context(), customer); err != nil {
		return refuse(http.StatusConflict, "you do not take part")
	}
	return respond(w, http.StatusCreated, customer.ID)
}
