package web

import (
	"encoding/json"
	"net/http"

	"allegeant.example/benefits/people"
)

func (s *Site) enrol(w http.ResponseWriter, r *http.Request) error {
	c, err := read[people.Child](w, r)
	if err != nil {
		return err
	}
	c.ID = newID()
	if err := s.Children.Enrol(r.Context(), c); err != nil {
		return err
	}
	return answer(w, c)
}

// answer shows what is known about a child, to those who may decide about it.
func answer(w http.ResponseWriter, c *people.Child) error {
	if !c.GuardianAgreed {
		return people.ErrNoGuardian
	}
	return json.NewEncoder(w).Encode(c) // ok: allegeant/children: the guardian has agreed
}

// preview shows the form as it would be sent.
func (s *Site) preview(w http.ResponseWriter, r *http.Request) error {
	c, err := read[people.Child](w, r)
	if err != nil {
		return err
	}
	if c.GuardianAgreed {
		return answer(w, c)
	}
	return json.NewEncoder(w).Encode(c.Name) // leak: allegeant/children
}
