// Package case37 computes taxes, and measures how long that takes.
package case37

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"strconv"
	"time"
)

type Payer struct {
	Ref    string
	TaxID  string `pii:"tax-id"`
	Income string `pii:"income"`
	Class  int
}

// A bench runs a calculation many times.
type bench struct {
	name string
	n    int
	took time.Duration
	last any
}

func measure[T any](name string, n int, f func() T) bench {
	b := bench{name: name, n: n}
	start := time.Now()
	for range n {
		b.last = f()
	}
	b.took = time.Since(start)
	return b
}

func (b bench) String() string { return fmt.Sprintf("%s %d", b.name, b.n) }

var errClass = errors.New("no such class")

func tax(p Payer) (int, error) {
	if p.Class > 6 {
		return 0, fmt.Errorf("%s: %w", p.Ref, errClass)
	}
	n, err := strconv.Atoi(p.Income)
	if err != nil {
		return 0, fmt.Errorf("income: %w", err)
	}
	return n / 5, nil
}

type options struct {
	name    string
	times   int
	verbose bool
}

func parse(args ...string) (o options, err error) {
	fs := flag.NewFlagSet("tax", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.name, "name", "tax", "name of the run")
	fs.IntVar(&o.times, "n", 2, "how often")
	fs.BoolVar(&o.verbose, "v", false, "say more")
	err = fs.Parse(args)
	return o, err
}

func LeakName(p Payer) {
	o, err := parse("-name", p.TaxID)
	if err != nil {
		return
	}
	fmt.Println(o.name, o.times) // leak: Payer.TaxID
}

func CleanName(p Payer) {
	o, err := parse("-name", p.Ref)
	if err != nil {
		return
	}
	fmt.Println(o.name, o.times)
}

func LeakBench(p Payer) {
	b := measure("id", 2, func() string { return p.TaxID })
	fmt.Println(b, b.last) // leak: Payer.TaxID
}

func CleanBench(p Payer) {
	b := measure("id", 2, func() string { return p.TaxID })
	fmt.Println(b, b.took > 0)
}

func LeakParse(p Payer) {
	if _, err := tax(p); err != nil {
		log.Print(err) // leak: Payer.Income
	}
}

func CleanParse(p Payer) {
	if _, err := tax(p); err != nil {
		log.Print(errors.Is(err, errClass))
	}
}
