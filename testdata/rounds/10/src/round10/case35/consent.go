// Package case35 checks consent before it hands data to a partner.
package case35

import (
	"bytes"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"time"
)

// Subscriber has agreed to some things.
type Subscriber struct {
	ID         int       `json:"id"`
	Email      string    `json:"email" pii:"email"`
	Born       string    `json:"born" pii:"date-of-birth"`
	Newsletter bool      `json:"-" pii:"consent=marketing"`
	Agreed     time.Time `json:"-"`
}

var errNoConsent = errors.New("no consent")

// allowed says whether the subscriber may be written to.
func (s *Subscriber) allowed(now time.Time) error {
	if !s.Newsletter || now.Sub(s.Agreed) > 365*24*time.Hour {
		return errNoConsent
	}
	return nil
}

type partner struct{ base string }

func newPartner() partner { return partner{os.Getenv("PROBE_URL")} }

func (p partner) post(path string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	resp, err := http.Post(p.base+path, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type ref struct {
	ID int `json:"id"`
}

func LeakPost(s *Subscriber) {
	if s.allowed(time.Now()) == nil {
		_ = newPartner().post("/subscribe", s) // leak: Subscriber.Email, Subscriber.Born
	}
}

func CleanPost(s *Subscriber) {
	if s.allowed(time.Now()) == nil {
		_ = newPartner().post("/subscribe", ref{s.ID})
	}
}

// minimal leaves out what nobody needs.
func minimal(s Subscriber) Subscriber {
	s.Born = ""
	return s
}

func LeakMinimal(s *Subscriber) {
	m := minimal(*s)
	_ = newPartner().post("/subscribe", m) // leak: Subscriber.Email
}

func CleanMinimal(s *Subscriber) {
	m := minimal(*s)
	m.Email = ""
	_ = newPartner().post("/subscribe", m)
}

// LeakRefused logs those who did not agree, CleanRefused how many.
func LeakRefused(all []*Subscriber) {
	var refused []string
	for _, s := range all {
		if err := s.allowed(time.Time{}); err == nil {
			refused = append(refused, s.Email)
		}
	}
	log.Printf("refused: %q", refused) // leak: Subscriber.Email
}

func CleanRefused(all []*Subscriber) {
	var refused []string
	for _, s := range all {
		if err := s.allowed(time.Time{}); err == nil {
			refused = append(refused, s.Email)
		}
	}
	log.Printf("refused: %d", len(refused))
}
