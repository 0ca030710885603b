package exposetest

import (
	"fmt"
	"go/types"
	"reflect"
	"testing"

	"github.com/piivet/piivet/internal/expose"
)

// Encoder is an encoder that can be run.
type Encoder struct {
	Name string
	// Views are what is said about it.
	Views []expose.View
	// Run returns all that the encoder writes of v. A union has several
	// outputs, one after the other.
	Run func(v any) (string, error)
	// NoNumbers: numbers do not show in a form that can be read.
	NoNumbers bool
}

// Cases are cases of types that are known to u.
type Suite struct {
	Universe *Universe
	Cases    []Case
	Calls    Calls
}

// Check runs the encoder on each case and compares what it writes with what
// Walk shows. Where the encoder fails, it may have written less.
func (s *Suite) Check(t *testing.T, e Encoder) {
	t.Helper()
	failures, errors := 0, 0
	for _, c := range s.Cases {
		out, err := e.Run(Fill(c.Reflect).Interface())
		if err != nil {
			errors++
		}
		for _, blind := range []bool{false, true} {
			diff := s.compare(e, c, out, err != nil, blind)
			if diff == "" {
				continue
			}
			if failures++; failures <= 3 {
				t.Errorf("%s of %s (blind %v): %s\noutput: %.400s %v", e.Name, c.Name, blind, diff, out, err)
			}
		}
	}
	if failures > 3 {
		t.Errorf("%s: %d differences in all", e.Name, failures)
	}
	if errors > len(s.Cases)/2 {
		t.Errorf("%s fails on %d of %d cases: they show nothing", e.Name, errors, len(s.Cases))
	}
}

// compare says in words how Walk differs from the output.
func (s *Suite) compare(e Encoder, c Case, out string, failed, blind bool) string {
	v := Fill(c.Reflect)
	shown, all := s.Shown(e.Views, c.Type, v, blind), Marks{}
	all.in(v, 0)
	real := found(out, all, shown)
	if e.NoNumbers {
		shown.dropNumbers()
		real.dropNumbers()
	}
	diff := ""
	if missing := real.minus(shown); len(missing) > 0 {
		diff += fmt.Sprintf("Walk misses %q; ", missing)
	}
	if extra := shown.minus(real); len(extra) > 0 && !failed {
		diff += fmt.Sprintf("Walk shows %q in vain; ", extra)
	}
	return diff
}

// Shown are the marks that Walk shows of v. With blind, interfaces do not say
// what they hold until Walk has handed them back.
func (s *Suite) Shown(views []expose.View, t types.Type, v reflect.Value, blind bool) Marks {
	shown := Marks{}
	session := &session{Universe: s.Universe, blind: blind, calls: s.Calls}
	cache := new(expose.Cache)
	var show expose.Show
	show = func(v expose.Value, t types.Type, rest expose.View) {
		m := v.(mirror)
		if rest == (expose.View{}) {
			for _, v := range m.vs {
				shown.in(unbox(v), 0)
			}
			return
		}
		for _, concrete := range m.dynamic() {
			cache.Walk(rest, concrete, v, show)
		}
	}
	for _, view := range views {
		cache.Walk(view, t, session.value([]reflect.Value{v}), show)
	}
	return shown
}

func (m Marks) dropNumbers() {
	for mark := range m {
		if mark[0] != 'Z' {
			delete(m, mark)
		}
	}
}
