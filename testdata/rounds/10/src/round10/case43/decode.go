// Package case43 decodes what clients send.
package case43

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"strings"
)

// Signup is the body of a request.
type Signup struct {
	Email    string `json:"email" pii:"email"`
	Password string `json:"password" pii:"password"`
	Invite   string `json:"invite"`
}

var errInvite = errors.New("unknown invite")

func decode(r io.Reader) (s Signup, err error) {
	err = json.NewDecoder(r).Decode(&s)
	return s, err
}

func (s Signup) validate() error {
	if !strings.HasPrefix(s.Invite, "I-") {
		return fmt.Errorf("%w: %s", errInvite, s.Invite)
	}
	return nil
}

func LeakSignup(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	slog.Info("signup", "by", s.Email, "err", s.validate()) // leak: Signup.Email
}

func CleanSignup(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	slog.Info("signup", "by", s.Invite, "err", s.validate())
}

// LeakForm logs a value of a form before it is stored under its tag.
func LeakForm(w http.ResponseWriter, r *http.Request) {
	mail, invite := r.FormValue("email"), r.FormValue("invite")
	log.Printf("signup of %q", mail) // leak: Signup.Email
	_ = json.NewEncoder(w).Encode(Signup{Email: mail, Invite: invite})
}

func CleanForm(w http.ResponseWriter, r *http.Request) {
	mail, invite := r.FormValue("email"), r.FormValue("invite")
	log.Printf("signup of %q", invite)
	_ = json.NewEncoder(w).Encode(Signup{Email: mail, Invite: invite})
}

// LeakBody keeps what it read, and logs it when it cannot be used.
func LeakBody(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r.Body)
	if err != nil {
		return
	}
	var again bytes.Buffer
	_ = json.NewEncoder(&again).Encode(&s)
	if err := s.validate(); err != nil {
		log.Printf("%v: %s", err, again.Bytes()) // leak: Signup.Email, Signup.Password
	}
}

func CleanBody(w http.ResponseWriter, r *http.Request) {
	s, err := decode(r.Body)
	if err != nil {
		return
	}
	var again bytes.Buffer
	_ = json.NewEncoder(&again).Encode(&s)
	if err := s.validate(); err != nil {
		log.Printf("%v: %d", err, again.Len())
	}
}
