// Package case45 is about what happens on the way out: defer, panic, recover, named results.
package case45

import (
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// A Claim is made by somebody who is insured.
type Claim struct {
	No     int
	Holder string `pii:"insurance-number"`
	Injury string `pii:"health"`
	State  string
}

// A broken claim is what code panics with.
type broken struct {
	no   int
	what string
}

func (b broken) Error() string { return fmt.Sprintf("claim %d is broken: %s", b.no, b.what) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// try turns a panic into an error.
func try(f func()) (err error) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("recovered: %w", v)
		default:
			err = errors.New("recovered from something else")
		}
	}()
	f()
	return nil
}

func pay(c Claim) (receipt string, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("pay %d: %w", c.No, err)
		}
	}()
	if c.State != "open" {
		return "", errors.New("not open")
	}
	return c.Holder + " paid", nil
}

func wrapped(c Claim) (err error) {
	defer func() { err = fmt.Errorf("claim of %s: %w", c.Holder, err) }()
	return errors.New("not open")
}

// closing closes and logs when that fails.
func closing(c io.Closer) {
	if err := c.Close(); err != nil {
		log.Print("not closed: ", err)
	}
}

type ledger struct {
	lines []string
	done  func([]string) error
}

func (l *ledger) Close() error { return l.done(l.lines) }

func LeakTry(c Claim) {
	err := try(func() { panic(broken{c.No, c.Injury}) })
	log.Print(err) // leak: Claim.Injury
}

func CleanTry(c Claim) {
	err := try(func() { panic(broken{c.No, c.State}) })
	log.Print(err)
}

func LeakNamed(c Claim) {
	receipt, err := pay(c)
	log.Print(receipt, err) // leak: Claim.Holder
}

func CleanNamed(c Claim) {
	c.State = "closed"
	receipt, err := pay(c)
	log.Print(len(receipt), err)
}

func LeakWrapped(c Claim) {
	if err := wrapped(c); err != nil {
		log.Print(err) // leak: Claim.Holder
	}
}

func CleanWrapped(c Claim) {
	if err := wrapped(c); err != nil {
		log.Print(errors.Unwrap(err))
	}
}

func LeakMust(c Claim) {
	s := must(pay(c))
	log.Print(s) // leak: Claim.Holder
}

func CleanMust(c Claim) {
	s := must(pay(c))
	log.Print(strings.HasSuffix(s, "paid"))
}

func LeakClosing(c Claim) {
	l := &ledger{done: func(lines []string) error {
		fmt.Fprintln(os.Stderr, lines)
		return nil
	}}
	l.lines = append(l.lines, c.Injury)
	closing(l) // leak: Claim.Injury
}

func CleanClosing(c Claim) {
	l := &ledger{done: func(lines []string) error {
		return fmt.Errorf("%d lines are lost", len(lines))
	}}
	l.lines = append(l.lines, c.Injury)
	closing(l)
}

func LeakArguments(c Claim) {
	defer fmt.Println("state", c.Injury) // leak: Claim.Injury
	c.Injury = ""
}

func CleanArguments(c Claim) {
	defer func() { fmt.Println("state", c.Injury) }()
	c.Injury = ""
}
