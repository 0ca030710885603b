// Package case01 takes sign-ups over HTTP.
package case01

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"strings"
)

// Signup is what the form sends.
type Signup struct {
	Plan  string `json:"plan"`
	Email string `json:"email" pii:"email"`
	Phone string `json:"phone" pii:"phone"`
}

// FieldError says which field of a form is wrong.
type FieldError struct {
	Field string
	Value string
}

func (e *FieldError) Error() string { return fmt.Sprintf("%s: %q is not valid", e.Field, e.Value) }

func (s *Signup) validate() error {
	var errs []error
	if !strings.Contains(s.Email, "@") {
		errs = append(errs, &FieldError{"email", s.Email})
	}
	if s.Plan == "" {
		errs = append(errs, &FieldError{"plan", s.Plan})
	}
	return errors.Join(errs...)
}

func decode(r *http.Request) (*Signup, error) {
	s := new(Signup)
	if err := json.NewDecoder(r.Body).Decode(s); err != nil {
		return nil, fmt.Errorf("sign-up: %w", err)
	}
	return s, nil
}

// LeakInvalid logs what is wrong, CleanInvalid tells it to the client.
func LeakInvalid(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r)
	if err != nil {
		return
	}
	if err := s.validate(); err != nil {
		log.Printf("bad request: %v", err) // leak: Signup.Email
		http.Error(w, "bad request", http.StatusBadRequest)
	}
}

func CleanInvalid(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r)
	if err != nil {
		return
	}
	if err := s.validate(); err != nil {
		log.Printf("bad request: %v", r.Method)
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

// LeakField takes the value of the first error, CleanField its field.
func LeakField(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r)
	if err != nil {
		return
	}
	if fe, ok := errors.AsType[*FieldError](s.validate()); ok {
		slog.Warn("bad request", "what", fe.Value) // leak: Signup.Email
	}
	w.WriteHeader(http.StatusBadRequest)
}

func CleanField(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r)
	if err != nil {
		return
	}
	if fe, ok := errors.AsType[*FieldError](s.validate()); ok {
		slog.Warn("bad request", "what", fe.Field)
	}
	w.WriteHeader(http.StatusBadRequest)
}

// LeakDeferred logs the form when it is done, CleanDeferred the empty form that it began with.
func LeakDeferred(w http.ResponseWriter, r *http.Request) {
	var s Signup
	defer func() {
		slog.Info("signed up", "form", s) // leak: Signup.Email, Signup.Phone
	}()
	if err := json.NewDecoder(r.Body).Decode(&s); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
	}
}

func CleanDeferred(w http.ResponseWriter, r *http.Request) {
	var s Signup
	defer slog.Info("signed up", "form", s)
	if err := json.NewDecoder(r.Body).Decode(&s); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
	}
}

// LeakAnswer writes the answer to the log as well.
func LeakAnswer(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r)
	if err != nil {
		return
	}
	answer, _ := json.Marshal(map[string]string{"welcome": s.Phone, "plan": s.Plan})
	_, err = w.Write(answer)
	log.Printf("%s: %s, %v", s.Plan, answer, err) // leak: Signup.Phone
}

func CleanAnswer(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r)
	if err != nil {
		return
	}
	answer, _ := json.Marshal(map[string]string{"welcome": s.Phone, "plan": s.Plan})
	n, err := w.Write(answer)
	log.Printf("%s: %d, %v", s.Plan, n, err)
}
