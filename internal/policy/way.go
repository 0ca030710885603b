package policy

import (
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy/require"
)

// TLS is the requirement that the way to the sink is encrypted: nothing in the
// code says that it is not.
func TLS() Requirement { return tls{} }

// TTL is the requirement that what is written expires, and no later than after
// the limit of the atom, unless that is 0. What ends with a session does. A time
// that is no constant is one, but none that a limit can be held against.
func TTL(a require.Atom) Requirement { return ttl(a) }

type tls struct{}

func (tls) Met(f *flow.Flow, _ Program) bool {
	return f.Protection.Has(flow.Masked) || f.Transport == ""
}

func (tls) String() string { return require.TLS }

func (tls) because(f *flow.Flow) string { return f.Transport }

type ttl require.Atom

func (t ttl) Met(f *flow.Flow, _ Program) bool {
	switch {
	case f.Protection.Has(flow.Masked) || f.Kept.Kind == flow.KeptSession:
		return true
	case f.Kept.Kind == flow.KeptFor:
		return t.Limit == 0 || f.Kept.Time <= t.Limit
	}
	return t.Limit == 0 && f.Kept.Kind == flow.KeptSomeTime
}

func (t ttl) String() string { return require.Atom(t).String() }

func (ttl) because(f *flow.Flow) string {
	if f.Kept.Kind == flow.KeptUnknown {
		return "nothing says that it expires"
	}
	return "kept " + f.Kept.String()
}

// reasons are what of the flow breaks the requirement, for the parts of it
// that look at what no path shows.
func reasons(r Requirement, f *flow.Flow, p Program) []string {
	var parts []Requirement
	switch r := r.(type) {
	case anyOf:
		parts = r
	case allOf:
		parts = r
	case interface{ because(*flow.Flow) string }:
		if !r.(Requirement).Met(f, p) {
			return []string{r.because(f)}
		}
	}
	var all []string
	for _, part := range parts {
		all = append(all, reasons(part, f, p)...)
	}
	return all
}
