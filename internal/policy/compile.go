package policy

import (
	"errors"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy/require"
)

// Compile makes of a requirement, as it is written, one that flows are held
// to. The error names the parts that this version cannot check: a promise is
// never applied by half. What [Demands] returns of it is not for flows, and not
// to be compiled.
func Compile(n require.Node) (Requirement, error) {
	var missing []string
	require.Walk(n, func(a require.Atom) {
		if compileAtom(a) == nil {
			missing = append(missing, a.String())
		}
	})
	if missing != nil {
		return nil, errors.New(notChecked(missing))
	}
	return compile(n), nil
}

func notChecked(names []string) string {
	text := names[0] + " is not checked by this version"
	if len(names) > 1 {
		text += ", and neither is " + strings.Join(names[1:], ", ")
	}
	return text + ": it checks " + strings.Join(Checked(), ", ")
}

// Checked lists the requirements that this version can hold against a flow or
// a program, and organisational, which nobody can.
func Checked() []string {
	var names []string
	for _, kind := range require.Atoms() {
		atom := require.Atom{Name: kind.Name}
		if demands, _ := Demands(atom); demands != nil || compileAtom(atom) != nil {
			names = append(names, kind.Name)
		}
	}
	return names
}

// compile is Compile of what can be checked.
func compile(n require.Node) Requirement {
	switch n := n.(type) {
	case require.And:
		return AllOf(compileEach(n)...)
	case require.Or:
		return AnyOf(compileEach(n)...)
	}
	return compileAtom(n.(require.Atom))
}

func compileEach(nodes []require.Node) []Requirement {
	parts := make([]Requirement, len(nodes))
	for i, n := range nodes {
		parts[i] = compile(n)
	}
	return parts
}

// compileAtom returns nil for what this version cannot check.
func compileAtom(a require.Atom) Requirement {
	switch a.Name {
	case require.Never:
		return Never()
	case require.Consent:
		return Consent(a.Purpose)
	case require.UnlessOptedOut:
		return UnlessOptedOut(a.Purpose)
	case require.Vendor:
		return Vendor(a.Purposes, a.Regions)
	case require.TLS:
		return TLS()
	case require.TTL:
		return TTL(a)
	case require.Erasable:
		return Erasable()
	case require.Exportable:
		return Exportable()
	}
	if p, ok := flow.ParseProtection(a.Name); ok {
		return Value(p)
	}
	return nil
}

// Settles reports whether the requirement decides if data may get somewhere at
// all, so that a rule with it takes the place of default ones. Others only say
// how it travels, how long it is kept, and what else the program can do.
func Settles(n require.Node) bool {
	settles := false
	require.Walk(n, func(a require.Atom) {
		switch a.Name {
		case require.TLS, require.TTL, require.Erasable, require.Exportable, require.Read, require.Mapped, require.Organisational:
		default:
			settles = true
		}
	})
	return settles
}
