// Package case48 does at the end of a function what has to be done then.
package case48

import (
	"errors"
	"fmt"
	"log"
	"slices"
	"strconv"
	"time"
)

// Claim is of an insured person.
type Claim struct {
	No      int
	Insured string `pii:"name"`
	Reason  string `pii:"claim"`
}

// timer logs how long something took when the function that it gives back is called.
func timer(what string) func() {
	start := time.Now()
	return func() { log.Print(what, " took long: ", time.Since(start) > time.Hour) }
}

// LeakTimer is started with the name, CleanTimer with the number, whatever comes later.
func LeakTimer(c Claim) {
	what := c.Insured
	defer timer(what)() // leak: Claim.Insured
	what = strconv.Itoa(c.No)
}

func CleanTimer(c Claim) {
	what := strconv.Itoa(c.No)
	defer timer(what)()
	what = c.Insured
	_ = what
}

// entry is a line that has still to be written.
type entry struct{ text string }

func (e entry) write()  { log.Print("entry: ", e.text) }
func (e *entry) flush() { log.Print("entry: ", e.text) }

// LeakMethod defers a method of a value, which is copied at once, CleanMethod one of a pointer.
func LeakMethod(c Claim) {
	e := entry{c.Reason}
	defer e.write() // leak: Claim.Reason
	e.text = ""
}

func CleanMethod(c Claim) {
	e := entry{c.Reason}
	defer e.flush()
	e.text = ""
}

// annotate adds to an error what the function was about.
func annotate(err *error, format string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), *err)
	}
}

var errLate = errors.New("too late")

func file(c Claim) (err error) {
	defer annotate(&err, "claim %d", c.No)
	return errLate
}

func fileFor(c Claim) (err error) {
	defer annotate(&err, "claim of %s", c.Insured)
	return errLate
}

// LeakAnnotated logs the error with the name, CleanAnnotated the one with the number.
func LeakAnnotated(c Claim) {
	log.Print(fileFor(c)) // leak: Claim.Insured
}

func CleanAnnotated(c Claim) {
	log.Print(file(c), fileFor(Claim{No: c.No}))
}

// closers are run from the last to the first.
type closers []func() error

func (c *closers) add(f func() error) { *c = append(*c, f) }

func (c closers) close() (err error) {
	for _, f := range slices.Backward(c) {
		err = errors.Join(err, f())
	}
	return err
}

func LeakClosers(c Claim) {
	var all closers
	all.add(func() error { return errLate })
	all.add(func() error { return fmt.Errorf("%q is not closed", c.Reason) })
	log.Print(all.close()) // leak: Claim.Reason
}

func CleanClosers(c Claim) {
	var all closers
	all.add(func() error { return errLate })
	all.add(func() error { return fmt.Errorf("%d is not closed", c.No) })
	log.Print(all.close())
}
