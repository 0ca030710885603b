// Package case29 checks what must hold, and stops a job that breaks it.
package case29

import (
	"errors"
	"fmt"
	"log"
)

type Claim struct {
	No     string
	Holder string `pii:"name"`
	IBAN   string `pii:"bank-account"`
	Cents  int
}

// invariant panics if something does not hold.
func invariant(ok bool, format string, args ...any) {
	if !ok {
		panic(fmt.Sprintf("invariant: "+format, args...))
	}
}

// An outcome is what became of a job.
type outcome struct {
	name string
	err  error
}

// protect turns panics into errors.
func protect(name string, job func() error) (o outcome) {
	o.name = name
	defer func() {
		if v := recover(); v != nil {
			o.err = fmt.Errorf("job %s stopped: %T", name, v)
		}
	}()
	o.err = job()
	return o
}

func report(all ...outcome) {
	for _, o := range all {
		if o.err != nil {
			log.Printf("%s: %v", o.name, o.err)
		}
	}
}

var errLimit = errors.New("over the limit")

func pay(c Claim) error {
	if c.Cents > 100 {
		return fmt.Errorf("claim %s: %w", c.No, errLimit)
	}
	return nil
}

func payTo(c Claim) error {
	if c.Cents > 100 {
		return fmt.Errorf("claim to %s: %w", c.IBAN, errLimit)
	}
	return nil
}

func LeakInvariant(c Claim) {
	invariant(c.Cents < 100, "%s gets %d", c.Holder, c.Cents) // leak: Claim.Holder
}

func CleanInvariant(c Claim) {
	invariant(c.Cents < 100, "%s gets %d", c.No, c.Cents)
}

func LeakReport(c Claim) {
	report(protect("a", func() error { return pay(c) }), protect("b", func() error { return payTo(c) })) // leak: Claim.IBAN
}

func CleanReport(c Claim) {
	report(protect("a", func() error { return pay(c) }), protect("b", func() error { return nil }))
}

func LeakName(c Claim) {
	report(protect("for "+c.Holder, func() error { return pay(c) })) // leak: Claim.Holder
}

func CleanName(c Claim) {
	o := protect("for "+c.Holder, func() error { return pay(c) })
	o.name = c.No
	log.Printf("%s: %v", o.name, errors.Is(o.err, errLimit))
}

// Someone gave an error to panic, and the other side asks what it is.
func CleanSentinel(c Claim) {
	defer func() {
		if err, ok := recover().(error); ok && errors.Is(err, errLimit) {
			log.Print("claim ", c.No, " is over the limit")
		}
	}()
	if err := pay(c); err != nil {
		panic(err)
	}
}
