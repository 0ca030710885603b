// Package case38 has named results, shadowed variables, and deferred calls that change both.
package case38

import (
	"errors"
	"fmt"
	"log"
	"strings"
)

// Claim is what somebody wants from an insurer.
type Claim struct {
	Ref     string
	Insured string `pii:"insurance-number"`
	Story   string `pii:"claim"`
}

var errBad = errors.New("bad claim")

// wrapped adds the story to every error on the way out.
func wrapped(c Claim) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("%w: %s", err, c.Story)
		}
	}()
	return errBad
}

// replaced drops what was returned.
func replaced(c Claim) (err error) {
	defer func() {
		if err != nil {
			err = errBad
		}
	}()
	return fmt.Errorf("bad story: %s", c.Story)
}

func LeakWrapped(c Claim) {
	log.Print(wrapped(c)) // leak: Claim.Story
}

func CleanWrapped(c Claim) {
	log.Print(replaced(c))
}

// LeakShadow assigns to the outer variable, CleanShadow declares another.
func LeakShadow(c Claim) {
	text := c.Ref
	if c.Insured != "" {
		text = strings.TrimSpace(c.Insured)
		log.Print(len(text))
	}
	log.Print(text) // leak: Claim.Insured
}

func CleanShadow(c Claim) {
	text := c.Ref
	if c.Insured != "" {
		text := strings.TrimSpace(c.Insured)
		log.Print(len(text))
	}
	log.Print(text)
}

// late gives its result, and changes a variable that is none any more.
func late(c Claim) string {
	text := c.Ref
	defer func() { text = c.Story }()
	return text
}

// early changes the result.
func early(c Claim) (text string) {
	text = c.Ref
	defer func() { text = c.Story }()
	return text
}

func LeakLate(c Claim) {
	log.Print(early(c)) // leak: Claim.Story
}

func CleanLate(c Claim) {
	log.Print(late(c))
}

// recovered turns a panic into an error that has its value, or has not.
func recovered(keep bool, f func()) (err error) {
	defer func() {
		switch p := recover(); {
		case p == nil:
		case keep:
			err = fmt.Errorf("panic: %v", p)
		default:
			err = fmt.Errorf("panic: %T", p)
		}
	}()
	f()
	return nil
}

func LeakRecovered(c Claim) {
	err := recovered(true, func() { panic("lost claim of " + c.Insured) })
	log.Print(err) // leak: Claim.Insured
}

func CleanRecovered(c Claim) {
	err := recovered(false, func() { panic("lost claim of " + c.Insured) })
	log.Print(err)
}

// LeakOrder runs its deferred calls from the last to the first.
func LeakOrder(c Claim) {
	text := "nothing"
	defer func() { log.Print(text) }() // leak: Claim.Insured
	defer func() { text = c.Insured }()
	text = c.Ref
}

func CleanOrder(c Claim) {
	text := "nothing"
	defer func() { text = c.Insured }()
	defer func() { log.Print(text) }()
	text = c.Ref
}

// LeakSecond returns two texts in the wrong order.
func LeakSecond(c Claim) {
	split := func() (insured, ref string) { return c.Insured, c.Ref }
	ref, _ := split()
	log.Print(ref) // leak: Claim.Insured
}

func CleanSecond(c Claim) {
	split := func() (insured, ref string) { return c.Insured, c.Ref }
	_, ref := split()
	log.Print(ref)
}
