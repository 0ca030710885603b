package proofs

import (
	"flag"
	"io"
	"time"
)

// What a flag sets may be what the command line says: a tagged field has the data then.

type filled[T any] struct {
	Tagged T `pii:"email"`
	Plain  T
}

// proves StringVar, BoolVar, IntVar, Int64Var, UintVar, Uint64Var, Float64Var, DurationVar

func stringVar(d data[string]) {
	var f filled[string]
	show(f.Tagged)
	flag.StringVar(&f.Tagged, "a", "", "")
	flag.StringVar(&f.Plain, "b", d.Plain, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
	flag.StringVar(&f.Plain, "b", d.Tagged, "")
	show(f.Plain) // want "log/line"
}

func boolVar() {
	var f filled[bool]
	flag.BoolVar(&f.Tagged, "a", false, "")
	flag.BoolVar(&f.Plain, "b", false, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
}

func intVar() {
	var f filled[int]
	flag.IntVar(&f.Tagged, "a", 0, "")
	flag.IntVar(&f.Plain, "b", 0, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
}

func int64Var() {
	var f filled[int64]
	flag.Int64Var(&f.Tagged, "a", 0, "")
	flag.Int64Var(&f.Plain, "b", 0, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
}

func uintVar() {
	var f filled[uint]
	flag.UintVar(&f.Tagged, "a", 0, "")
	flag.UintVar(&f.Plain, "b", 0, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
}

func uint64Var() {
	var f filled[uint64]
	flag.Uint64Var(&f.Tagged, "a", 0, "")
	flag.Uint64Var(&f.Plain, "b", 0, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
}

func float64Var() {
	var f filled[float64]
	flag.Float64Var(&f.Tagged, "a", 0, "")
	flag.Float64Var(&f.Plain, "b", 0, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
}

func durationVar() {
	var f filled[time.Duration]
	flag.DurationVar(&f.Tagged, "a", 0, "")
	flag.DurationVar(&f.Plain, "b", 0, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
}

// proves FlagSet.StringVar, FlagSet.BoolVar, FlagSet.IntVar, FlagSet.Int64Var, FlagSet.UintVar, FlagSet.Uint64Var, FlagSet.Float64Var, FlagSet.DurationVar

func setStringVar(s *flag.FlagSet, d data[string]) {
	var f filled[string]
	show(f.Tagged)
	s.StringVar(&f.Tagged, "a", "", "")
	s.StringVar(&f.Plain, "b", d.Plain, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
	s.StringVar(&f.Plain, "b", d.Tagged, "")
	show(f.Plain) // want "log/line"
}

func setOthers(s *flag.FlagSet, b filled[bool], i filled[int], j filled[int64], u filled[uint], v filled[uint64], x filled[float64], t filled[time.Duration]) {
	b, i, j, u, v, x, t = filled[bool]{}, filled[int]{}, filled[int64]{}, filled[uint]{}, filled[uint64]{}, filled[float64]{}, filled[time.Duration]{}
	show(b.Tagged, i.Tagged, j.Tagged, u.Tagged, v.Tagged, x.Tagged, t.Tagged)
	s.BoolVar(&b.Tagged, "a", false, "")
	show(b.Plain)
	show(b.Tagged) // want "log/line"
	s.IntVar(&i.Tagged, "a", 0, "")
	show(i.Plain)
	show(i.Tagged) // want "log/line"
	s.Int64Var(&j.Tagged, "a", 0, "")
	show(j.Plain)
	show(j.Tagged) // want "log/line"
	s.UintVar(&u.Tagged, "a", 0, "")
	show(u.Plain)
	show(u.Tagged) // want "log/line"
	s.Uint64Var(&v.Tagged, "a", 0, "")
	show(v.Plain)
	show(v.Tagged) // want "log/line"
	s.Float64Var(&x.Tagged, "a", 0, "")
	show(x.Plain)
	show(x.Tagged) // want "log/line"
	s.DurationVar(&t.Tagged, "a", 0, "")
	show(t.Plain)
	show(t.Tagged) // want "log/line"
}

// account is set by its method, and by the one that decodes a text.
type account struct{ in *filled[string] }

func (a account) String() string                      { return "" }
func (a account) Set(text string) error               { a.in.Tagged = text; return nil }
func (a account) UnmarshalText(text []byte) error     { a.in.Tagged = string(text); return nil }
func (a account) MarshalText() (text []byte, _ error) { return nil, nil }

// proves Var, FlagSet.Var

func byMethod(s *flag.FlagSet) {
	var f, g filled[string]
	show(f, g)
	flag.Var(account{&f}, "a", "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
	s.Var(account{&g}, "a", "")
	show(g.Plain)
	show(g.Tagged) // want "log/line"
}

// proves TextVar, FlagSet.TextVar

func byText(s *flag.FlagSet) {
	var f, g filled[string]
	show(f, g)
	flag.TextVar(account{&f}, "a", account{}, "")
	show(f.Plain)
	show(f.Tagged) // want "log/line"
	s.TextVar(account{&g}, "a", account{}, "")
	show(g.Plain)
	show(g.Tagged) // want "log/line"
}

// proves FlagSet.SetOutput, FlagSet.Parse, FlagSet.PrintDefaults

func quiet(s *flag.FlagSet, d data[string]) {
	s.String("a", d.Tagged, "")
	s.Parse([]string{d.Plain})
	s.Parse([]string{d.Tagged}) // want "log/console"
	s.PrintDefaults()           // want "log/console"
	s.SetOutput(io.Discard)
	s.Parse([]string{d.Tagged})
	s.PrintDefaults()
}
