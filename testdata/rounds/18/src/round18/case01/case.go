// Package case01 signs people up over HTTP: decode, validate, respond.
package case01

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
)

// Signup is the body of the request.
type Signup struct {
	Plan  string `json:"plan"`
	Email string `json:"email" pii:"email"`
	Phone string `json:"phone" pii:"phone"`
}

// Problem is one thing that is wrong with a request.
type Problem struct {
	Field, Rule string
	Got         any
}

func (p Problem) Error() string { return p.Field + ": " + p.Rule }

// Problems is all that is wrong.
type Problems []Problem

func (p Problems) Error() string {
	var rules []string
	for _, one := range p {
		rules = append(rules, one.Error())
	}
	return strings.Join(rules, "; ")
}

func (s *Signup) validate() error {
	var found Problems
	if !strings.Contains(s.Email, "@") {
		found = append(found, Problem{"email", "has no @", s.Email})
	}
	if !strings.HasPrefix(s.Phone, "+") {
		found = append(found, Problem{"phone", "has no country", s.Phone})
	}
	if len(found) == 0 {
		return nil
	}
	return found
}

func decode[T any](r *http.Request) (T, error) {
	var v T
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		return v, fmt.Errorf("decode %T: %w", v, err)
	}
	return v, nil
}

func respond(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v)
}

// LeakProblems logs each problem with what was got, CleanProblems the text that Error makes, and answers with both.
func LeakProblems(w http.ResponseWriter, r *http.Request) {
	s, err := decode[Signup](r)
	if err != nil {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	var all Problems
	if errors.As(s.validate(), &all) {
		for _, p := range all {
			slog.Warn("invalid", "field", p.Field, "rule", p.Rule, "got", p.Got) // leak: Signup.Email, Signup.Phone
		}
		respond(w, http.StatusUnprocessableEntity, all)
	}
}

func CleanProblems(w http.ResponseWriter, r *http.Request) {
	s, err := decode[Signup](r)
	if err != nil {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	if err := s.validate(); err != nil {
		slog.Warn("invalid", "err", err)
		respond(w, http.StatusUnprocessableEntity, err)
	}
}

// LeakDump logs the problems with a verb that asks for the fields, CleanDump with one that asks for the text.
func LeakDump(r *http.Request) {
	s, _ := decode[Signup](r)
	slog.Warn(fmt.Sprintf("invalid: %+q", []any{s.Plan, fmt.Sprintf("%#v", s.validate())})) // leak: Signup.Email, Signup.Phone
}

func CleanDump(r *http.Request) {
	s, _ := decode[Signup](r)
	slog.Warn(fmt.Sprintf("invalid: %+q", []any{s.Plan, fmt.Sprintf("%+v", s.validate())}))
}

// LeakEnds logs the values of the first problem and the last, CleanEnds a length and a rule.
func LeakEnds(r *http.Request) {
	s, _ := decode[Signup](r)
	if err, ok := errors.AsType[Problems](s.validate()); ok {
		slog.Info("ends", err[0].Field, err[0].Got, "last", err[len(err)-1].Got) // leak: Signup.Email, Signup.Phone
	}
}

func CleanEnds(r *http.Request) {
	s, _ := decode[Signup](r)
	if err, ok := errors.AsType[Problems](s.validate()); ok {
		slog.Info("ends", err[0].Field, len(fmt.Sprint(err[0].Got)), "last", err[len(err)-1].Rule)
	}
}
