package options

import (
	"errors"
	"fmt"
	"log"
)

// Options that can fail: who gets the job knows that all of them were called.
type fallible func(*config) error

func owned(s string) fallible {
	return func(c *config) error {
		if s == "" {
			return errors.New("an owner without a name")
		}
		c.owner = s
		return nil
	}
}

func entitled(s string) fallible { return func(c *config) error { c.title = s; return nil } }

func open(opts ...fallible) (*Job, error) {
	c := config{size: 1}
	for _, o := range opts {
		if err := o(&c); err != nil {
			return nil, fmt.Errorf("an option: %w", err)
		}
	}
	return &Job{cfg: c}, nil
}

func opened(u User) {
	j, err := open(entitled(u.Email), entitled(u.Nick))
	if err != nil {
		return
	}
	log.Print(j.Title()) // ok: the last one counts
	j, _ = open(entitled(u.Nick), entitled(u.Email))
	log.Print(j.Title()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	j, _ = open(owned(u.Email), entitled(u.Nick))
	log.Print(j.Title()) // ok
	log.Print(j.Owner()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is given back where an option has failed was not seen by those behind it.
func openAnyway(opts ...fallible) (*Job, error) {
	j := &Job{}
	for _, o := range opts {
		if err := o(&j.cfg); err != nil {
			return j, err
		}
	}
	return j, nil
}

func changeAll(c *config, opts ...fallible) error {
	for _, o := range opts {
		if err := o(c); err != nil {
			return err
		}
	}
	return nil
}

func anyway(u User) {
	j, _ := openAnyway(entitled(u.Email), entitled(u.Nick))
	log.Print(j.Title()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	j, _ = openAnyway(owned(u.Email), entitled(u.Nick))
	log.Print(j.Title()) // ok

	c := config{title: u.Email}
	if err := changeAll(&c, owned(u.Nick), entitled("hidden")); err != nil {
		log.Print(c.title, err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	d := config{title: u.Nick}
	if err := changeAll(&d, entitled(u.Email), entitled("hidden")); err != nil {
		log.Print(d.title, err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	e := config{title: u.Email}
	if err := changeAll(&e, owned(u.Nick)); err != nil {
		log.Print(e.owner, err) // ok
	}
}

// Steps that hand a value on and can fail.
type stage func(string) (string, error)

func starred(s string) (string, error) {
	if len(s) < 3 {
		return "", errors.New("too short to be hidden")
	}
	return "***", nil
}

func quoted(s string) (string, error) { return fmt.Sprintf("%q", s), nil }

func through(s string, stages ...stage) (string, error) {
	var err error
	for _, each := range stages {
		if s, err = each(s); err != nil {
			return "", err
		}
	}
	return s, nil
}

func throughAll(s string, stages ...stage) (string, error) {
	for i, each := range stages {
		next, err := each(s)
		if err != nil {
			return "", fmt.Errorf("stage %d: %w", i, err)
		}
		s = next
	}
	return s, nil
}

// The text before a stage is in the message of its failure.
func throughTold(s string, stages ...stage) (string, error) {
	for _, each := range stages {
		next, err := each(s)
		if err != nil {
			log.Print("no stage for ", s)
			return "", err
		}
		s = next
	}
	return s, nil
}

// A stage that fails is left out.
func throughSome(s string, stages ...stage) string {
	for _, each := range stages {
		next, err := each(s)
		if err != nil {
			continue
		}
		s = next
	}
	return s
}

// A stage that fails is the last one.
func throughUntil(s string, stages ...stage) (string, error) {
	var err error
	var next string
	for _, each := range stages {
		if next, err = each(s); err != nil {
			break
		}
		s = next
	}
	return s, err
}

func staged(u User) {
	s, _ := through(u.Email, quoted, starred)
	log.Print(s) // ok
	s, _ = through(u.Email, quoted)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s, _ = through(u.Email)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s, _ = throughAll(u.Email, starred, quoted)
	log.Print(s) // ok
	s, _ = throughAll(u.Email, quoted, quoted)
	log.Print(s)                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	throughTold(u.Email, starred)         // want `^User\.Email \(pii:email\) reaches log\.Print through \S*throughTold$`
	throughTold(u.Nick, starred)          // ok
	s = throughSome(u.Email, starred)     // ok
	log.Print(s)                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s, _ = throughUntil(u.Email, starred) // ok
	log.Print(s)                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
