package options

import (
	"errors"
	"fmt"
	"log"
)

// An option sets the implementation of an interface that the constructor has a default for: no
// other one is called than these two.

var errRefused = errors.New("refused")

type sender interface{ send(to string) error }

type dropping struct{}

func (dropping) send(string) error { return nil }

type quoting struct{}

func (quoting) send(to string) error { return fmt.Errorf("<%s>: %w", to, errRefused) }

type counting struct{}

func (counting) send(to string) error { return fmt.Errorf("%d bytes: %w", len(to), errRefused) }

type post struct {
	by sender
}

type postOption func(*post)

func by(s sender) postOption { return func(p *post) { p.by = s } }

func newPost(options ...postOption) *post {
	p := &post{by: dropping{}}
	for _, o := range options {
		o(p)
	}
	return p
}

func newPostWith(o postOption) *post {
	p := &post{by: dropping{}}
	o(p)
	return p
}

func (p *post) deliver(u User) error {
	if err := p.by.send(u.Email); err != nil {
		return fmt.Errorf("deliver: %w", err)
	}
	return nil
}

func delivered(u User, other sender) {
	log.Print(newPost(by(quoting{})).deliver(u))                       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newPost(by(counting{})).deliver(u))                      // ok
	log.Print(newPost().deliver(u))                                    // ok
	log.Print(newPostWith(by(quoting{})).deliver(u))                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newPostWith(by(counting{})).deliver(u))                  // ok
	log.Print(newPostWith(by(other)).deliver(u))                       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newPost(func(p *post) { p.by = counting{} }).deliver(u)) // ok
}

func deliveredBy(u User, options []postOption) {
	log.Print(newPost(options...).deliver(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
