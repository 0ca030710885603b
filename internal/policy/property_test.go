package policy_test

import (
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

const allProtections = flow.Masked | flow.Hashed | flow.PasswordHashed | flow.Encrypted

// everyFlow calls check for each category, kind and set of protections.
func everyFlow(check func(f flow.Flow)) {
	for _, id := range category.All() {
		for _, kind := range flow.Kinds() {
			for p := flow.Protection(0); p <= allProtections; p++ {
				check(flow.Flow{
					Source:     flow.Source{Categories: []string{string(id)}},
					Sink:       flow.Sink{Kind: kind},
					Protection: p,
				})
			}
		}
	}
}

// subset reports whether each promise of a is in b, in the same order.
func subset(a, b []flow.Promise) bool {
	for _, p := range a {
		i := slices.Index(b, p)
		if i < 0 {
			return false
		}
		b = b[i+1:]
	}
	return true
}

// TestProtectionNeverHurts: a protection that is added breaks nothing that was
// kept before.
func TestProtectionNeverHurts(t *testing.T) {
	p := policy.Default()
	everyFlow(func(f flow.Flow) {
		before := p.Judge(&f, policy.Granted())
		for _, more := range []flow.Protection{flow.Masked, flow.Hashed, flow.PasswordHashed, flow.Encrypted} {
			g := f
			g.Protection |= more
			if after := p.Judge(&g, policy.Granted()); !subset(after, before) {
				t.Errorf("%v %v to %v breaks %v, with %v added %v",
					f.Protection, f.Source.Categories, f.Sink.Kind, before, more, after)
			}
		}
	})
}

// TestMaskedMeetsEverything: masked data is no longer personal.
func TestMaskedMeetsEverything(t *testing.T) {
	p := policy.Default()
	everyFlow(func(f flow.Flow) {
		f.Protection |= flow.Masked
		if broken := p.Judge(&f, policy.Granted()); broken != nil {
			t.Errorf("%v %v to %v breaks %v", f.Protection, f.Source.Categories, f.Sink.Kind, broken)
		}
	})
}

// TestNarrowerNeverEscapes: what breaks a promise still does when it is known
// more precisely, unless a rule names the precise category as an exception.
func TestNarrowerNeverEscapes(t *testing.T) {
	p := policy.Default()
	for _, narrow := range category.All() {
		if exceptional(p, narrow) {
			continue
		}
		for _, wide := range category.All() {
			if !narrow.Under(wide) {
				continue
			}
			for _, kind := range flow.Kinds() {
				w, n := plain(string(wide), kind), plain(string(narrow), kind)
				if !subset(p.Judge(&w, policy.Granted()), p.Judge(&n, policy.Granted())) {
					t.Errorf("%s to %s breaks %v, the narrower %s %v", wide, kind, p.Judge(&w, policy.Granted()), narrow, p.Judge(&n, policy.Granted()))
				}
			}
		}
	}
}

func plain(cat string, kind flow.Kind) flow.Flow {
	return flow.Flow{Source: flow.Source{Categories: []string{cat}}, Sink: flow.Sink{Kind: kind}}
}

func exceptional(p *policy.Policy, id category.ID) bool {
	for _, promise := range p.Promises {
		for _, r := range promise.Rules {
			for _, d := range r.Except {
				if id.Under(category.ID(d.Category)) {
					return true
				}
			}
		}
	}
	return false
}

// TestSensitiveIsStricter: sensitive data breaks at least what a plain
// personal datum of the same protection breaks.
func TestSensitiveIsStricter(t *testing.T) {
	p := policy.Default()
	everyFlow(func(f flow.Flow) {
		id := category.ID(f.Source.Categories[0])
		if !id.Sensitive() || exceptional(p, id) {
			return
		}
		g := f
		g.Source.Categories = []string{"contact.email"}
		if !subset(p.Judge(&g, policy.Granted()), p.Judge(&f, policy.Granted())) {
			t.Errorf("%v to %v: sensitive %v breaks %v, an e-mail address %v", f.Protection, f.Sink.Kind, id, p.Judge(&f, policy.Granted()), p.Judge(&g, policy.Granted()))
		}
	})
}

// TestMoreCategoriesNeverHelp: data of two categories breaks what either does.
func TestMoreCategoriesNeverHelp(t *testing.T) {
	p := policy.Default()
	everyFlow(func(f flow.Flow) {
		g := f
		g.Source.Categories = []string{"contact.email", f.Source.Categories[0]}
		if !subset(p.Judge(&f, policy.Granted()), p.Judge(&g, policy.Granted())) {
			t.Errorf("%v to %v: alone it breaks %v, with an e-mail address %v", f.Source.Categories, f.Sink.Kind, p.Judge(&f, policy.Granted()), p.Judge(&g, policy.Granted()))
		}
	})
}
