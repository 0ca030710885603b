// Package far makes values of types that nobody else can name.
package far

import (
	"encoding/json"
	"fmt"
	"log/slog"
)

type refusal struct {
	what  string
	cause error
}

func (r *refusal) Error() string { return r.what + ": " + r.cause.Error() }
func (r *refusal) Unwrap() error { return r.cause }

// Refuse says what was refused, and why.
func Refuse(what string, cause error) error { return &refusal{what, cause} }

type quiet struct {
	what  string
	cause error
}

func (q quiet) Error() string { return q.what }
func (q quiet) Unwrap() error { return q.cause }

// Hush says what was refused, and not why.
func Hush(what string, cause error) error { return quiet{what, cause} }

type label struct{ name, note string }

func (l label) String() string { return l.name }

// Name shows the name alone.
func Name(name, note string) fmt.Stringer { return label{name, note} }

type verbose struct{ short, long string }

func (v verbose) Format(s fmt.State, verb rune) {
	fmt.Fprint(s, v.short)
	if s.Flag('+') {
		fmt.Fprint(s, v.long)
	}
}

// Tell has more to say to those who ask for it.
func Tell(short, long string) any { return verbose{short, long} }

type record struct{ shown, kept string }

func (r record) LogValue() slog.Value { return slog.StringValue(r.shown) }

func (r record) MarshalJSON() ([]byte, error) { return json.Marshal(r.shown) }

// Record logs and encodes what is shown alone.
func Record(shown, kept string) any { return record{shown, kept} }
