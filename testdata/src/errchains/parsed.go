package errchains

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
)

// What the cause of an error says may be a part of the text that could not be parsed: of
// "//ann:a/b@host" the port is "a". The cause of a request that failed has nothing of its URL.

type Mirror struct {
	Name string
	Seed string `pii:"secret"`
}

func (m Mirror) open() (*url.URL, error) {
	u, err := url.ParseRequestURI(m.Seed)
	if err != nil {
		return nil, fmt.Errorf("mirror %s: %w", m.Name, err)
	}
	return u, nil
}

func parsedHere(m Mirror) {
	_, err := url.Parse(m.Seed)
	if failed, ok := err.(*url.Error); ok {
		log.Print(failed.Op)       // ok
		log.Print(failed.URL)      // want `^Mirror\.Seed \(pii:secret\) reaches log\.Print$`
		log.Print(failed.Err)      // want `^Mirror\.Seed \(pii:secret\) reaches log\.Print$`
		log.Print(failed.Unwrap()) // want `^Mirror\.Seed \(pii:secret\) reaches log\.Print$`
	}
	log.Print(errors.Unwrap(err)) // want `^Mirror\.Seed \(pii:secret\) reaches log\.Print$`
	log.Print(err)                // want `^Mirror\.Seed \(pii:secret\) reaches log\.Print$`
}

func parsedThere(m Mirror) {
	_, err := m.open()
	var failed *url.Error
	if errors.As(err, &failed) {
		log.Print(failed.Op)  // ok
		log.Print(failed.Err) // want `^Mirror\.Seed \(pii:secret\) reaches log\.Print$`
	}
}

func requested(m Mirror) {
	_, err := http.Get("https://" + m.Name + "/?" + m.Seed) // want `^Mirror\.Seed \(pii:secret\) reaches net/http\.Get$`
	var failed *url.Error
	if errors.As(err, &failed) {
		log.Print(failed.URL) // want `^Mirror\.Seed \(pii:secret\) reaches log\.Print$`
		log.Print(failed.Err) // ok
	}
}

func parsedPort(m Mirror) {
	_, err := url.Parse("//" + m.Name)
	var failed *url.Error
	if errors.As(err, &failed) {
		log.Print(failed.Err) // ok
	}
}
