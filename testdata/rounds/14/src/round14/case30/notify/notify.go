// Package notify tells people something, in several ways.
package notify

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"strings"
)

// Notifier tells somebody something.
type Notifier interface {
	Notify(to, text string) error
}

// Logged is for development.
type Logged struct{}

func (Logged) Notify(to, text string) error {
	log.Printf("to %s: %s", to, text)
	return nil
}

// Quiet tells nobody.
type Quiet struct{}

func (Quiet) Notify(string, string) error { return nil }

// Posted uses a service.
type Posted struct {
	Client *http.Client
	URL    string
}

func (p Posted) Notify(to, text string) error {
	resp, err := p.Client.Post(p.URL, "text/plain", strings.NewReader(to+"\n"+text))
	if err != nil {
		return errors.New("service is down")
	}
	return resp.Body.Close()
}

// All are several at once.
type All []Notifier

func (a All) Notify(to, text string) error {
	var errs []error
	for _, n := range a {
		errs = append(errs, n.Notify(to, text))
	}
	return errors.Join(errs...)
}

// Strict refuses what is too long.
type Strict struct {
	Max   int
	Terse bool
}

func (s Strict) Notify(to, text string) error {
	if len(text) <= s.Max {
		return nil
	}
	if s.Terse {
		return fmt.Errorf("%d bytes are too many", len(text))
	}
	return fmt.Errorf("%q is too long", text)
}
