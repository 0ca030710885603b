// Package case35 uses panics to come out of a deep parser of addresses.
package case35

import (
	"errors"
	"fmt"
	"log"
	"strings"
)

// Parcel has an address of several lines.
type Parcel struct {
	No      int
	Address string `pii:"address"`
	Name    string `pii:"name"`
}

// bailout is thrown by the parser, and caught at its edge.
type bailout struct {
	line int
	err  error
}

func parse(text string) []string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if l = strings.TrimSpace(l); l == "" {
			panic(bailout{i, errors.New("empty line")})
		} else if len(l) > 12 {
			panic(bailout{i, fmt.Errorf("too long: %q", l)})
		}
	}
	return lines
}

// Parse turns what the parser throws into an error. It lets all else pass.
func Parse(text string) (lines []string, err error) {
	defer func() {
		switch p := recover().(type) {
		case nil:
		case bailout:
			err = p.err
		default:
			panic(p)
		}
	}()
	return parse(text), nil
}

// lineOf is like Parse, and says only where it went wrong.
func lineOf(text string) (line int) {
	defer func() {
		if p, ok := recover().(bailout); ok {
			line = p.line
		}
	}()
	parse(text)
	return -1
}

// LeakParse logs the error, CleanParse where it was.
func LeakParse(p Parcel) {
	if _, err := Parse(p.Address); err != nil {
		log.Print(p.No, ": ", err) // leak: Parcel.Address
	}
}

func CleanParse(p Parcel) {
	if line := lineOf(p.Address); line >= 0 {
		log.Print(p.No, ": wrong in line ", line)
	}
}

// protect logs what f throws.
func protect(what string, f func()) {
	defer func() {
		if p := recover(); p != nil {
			log.Printf("%s: %v", what, p)
		}
	}()
	f()
}

// LeakProtected throws an error with the name, CleanProtected one with the number.
func LeakProtected(p Parcel) {
	protect("weigh", func() { panic(fmt.Errorf("parcel for %s has no weight", p.Name)) }) // leak: Parcel.Name
}

func CleanProtected(p Parcel) {
	protect("weigh", func() { panicked(fmt.Errorf("parcel %d has no weight", p.No), p.Name == "") })
}

func panicked(err error, really bool) {
	if !really {
		panic(err)
	}
}

// LeakCleanup logs in a deferred call while a panic passes, CleanCleanup has wiped the text before.
func LeakCleanup(p Parcel) {
	defer func() { _ = recover() }()
	text := "nothing"
	defer func() { log.Print("was at ", text) }() // leak: Parcel.Name
	text = p.Name
	panic("stop")
}

func CleanCleanup(p Parcel) {
	defer func() { _ = recover() }()
	text := p.Name
	defer func() { log.Print("was at ", text) }()
	text = "nothing"
	panic("stop")
}
