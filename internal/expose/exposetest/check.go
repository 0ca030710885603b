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
	// Superset: Walk may show more than one run.
	Superset bool
	// Run returns all that the encoder writes of v. A union has several
	// outputs, one after the other.
	Run func(v any) (string, error)
	// NoNumbers: numbers do not show in a form that can be read.
	NoNumbers bool
	// Skip names the cases that are left out.
	Skip func(name string) bool
	// Refuses is how many of the cases it may fail on.
	Refuses int
}

// Suite is a list of cases of types that the universe knows.
type Suite struct {
	Universe *Universe
	Cases    []Case
	Calls    Calls
}

// Check runs the encoder on each case and compares what it writes with what
// Walk shows. Where the encoder fails, it may have written less.
func (s *Suite) Check(t *testing.T, e Encoder) {
	t.Helper()
	failures, refused := 0, 0
	for _, c := range s.Cases {
		if e.Skip != nil && e.Skip(c.Name) {
			continue
		}
		out, err := e.Run(Fill(c.Reflect).Interface())
		if err != nil {
			refused++
		}
		diff := s.compare(e, c, out, err != nil)
		if diff == "" {
			continue
		}
		if failures++; failures <= 3 {
			t.Errorf("%s of %s: %s\noutput: %.400s %v", e.Name, c.Name, diff, out, err)
		}
	}
	if failures > 3 {
		t.Errorf("%s: %d differences in all", e.Name, failures)
	}
	t.Logf("%s: %d cases, %d of which it refuses", e.Name, len(s.Cases), refused)
	if refused > e.Refuses {
		t.Errorf("%s refuses %d of %d cases, not %d: they show nothing", e.Name, refused, len(s.Cases), e.Refuses)
	}
}

// compare says in words how Walk differs from the output.
func (s *Suite) compare(e Encoder, c Case, out string, failed bool) string {
	v := Fill(c.Reflect)
	leaves, read := Marks{}, read(out)
	leaves.in(v, 0)
	for _, blind := range []bool{false, true} {
		shown := s.shown(e, c.Type, v, blind)
		real := read.found(leaves, shown)
		if e.NoNumbers {
			shown.dropNumbers()
			real.dropNumbers()
		}
		missing, extra := real.minus(shown), shown.minus(real)
		switch {
		case len(missing) > 0:
			return fmt.Sprintf("Walk misses %q (blind %v)", missing, blind)
		case len(extra) > 0 && !failed && !e.Superset:
			return fmt.Sprintf("Walk shows %q in vain (blind %v)", extra, blind)
		}
	}
	return ""
}

// shown are the marks that a walk shows of v. With blind, interfaces do not say
// what they hold until the walk has handed them back.
func (s *Suite) shown(e Encoder, t types.Type, v reflect.Value, blind bool) Marks {
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
	root := session.value([]reflect.Value{v})
	for _, view := range e.Views {
		cache.Walk(view, t, root, show)
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
