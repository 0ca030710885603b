package policy

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy/require"
)

// Program answers what only all packages together can tell. An answer that
// grants more never breaks a requirement that was met.
type Program interface {
	// Erasable reports whether some code deletes from the store that the flow
	// ends in.
	Erasable(f *flow.Flow) bool
	// Exportable reports whether some code reads back, for the person, what
	// the flow stores.
	Exportable(f *flow.Flow) bool
}

// Granted is the program of those who see one package of it: it grants
// everything, so that nothing is reported which other packages may disprove.
func Granted() Program { return granted{} }

type granted struct{}

func (granted) Erasable(*flow.Flow) bool   { return true }
func (granted) Exportable(*flow.Flow) bool { return true }

// Erasable is the requirement that the program can delete what the flow
// stores.
func Erasable() Requirement { return erasable{} }

// Exportable is the requirement that the program can give back to the person
// what the flow stores.
func Exportable() Requirement { return exportable{} }

type erasable struct{}

func (erasable) Met(f *flow.Flow, p Program) bool {
	return f.Protection.Has(flow.Masked) || p.Erasable(f)
}

func (erasable) String() string { return require.Erasable }

func (erasable) because(*flow.Flow) string { return "nothing erases it" }

type exportable struct{}

func (exportable) Met(f *flow.Flow, p Program) bool {
	return f.Protection.Has(flow.Masked) || p.Exportable(f)
}

func (exportable) String() string { return require.Exportable }

func (exportable) because(*flow.Flow) string { return "nothing gives it out" }

// Demand is what a promise asks of the program, or of nobody, and of no flow.
type Demand string

// The demands.
const (
	// Read asks that every field which is written is read somewhere.
	Read Demand = require.Read
	// Mapped asks that the data map answers for the categories.
	Mapped Demand = require.Mapped
	// Organisational asks for what people do: no program can check it.
	Organisational Demand = require.Organisational
)

// ProgramRule holds a program as a whole to a promise. Flows are not judged by
// it.
type ProgramRule struct {
	// Demands are one or more, without repetition.
	Demands []Demand
	// Data and Except are as in [Rule]. A rule that is organisational, and
	// nothing else, may have none.
	Data, Except []Data
	// Scope is as in [Rule]: for Read, the packages that declare the fields.
	Scope []string
}

// Covers reports whether the rule speaks of a source of that category.
func (r *ProgramRule) Covers(id string, src *flow.Source) bool {
	return coversAny(r.Data, id, src) && !coversAny(r.Except, id, src)
}

// String writes what the rule requires as policies do.
func (r *ProgramRule) String() string {
	text := ""
	for i, d := range r.Demands {
		if i > 0 {
			text += " and "
		}
		text += string(d)
	}
	return text
}

// Demands returns what a requirement, as it is written, asks of the program;
// nil when it asks something of flows. The error says how to write one that
// asks both at once.
func Demands(n require.Node) ([]Demand, error) {
	var demands []Demand
	flows := ""
	require.Walk(n, func(a require.Atom) {
		switch d := Demand(a.Name); {
		case d != Read && d != Mapped && d != Organisational:
			flows = cmp.Or(flows, a.String())
		case !slices.Contains(demands, d):
			demands = append(demands, d)
		}
	})
	switch {
	case demands == nil:
		return nil, nil
	case flows != "":
		return nil, fmt.Errorf("%s is not about flows, and %s is: write two entries with the same id", demands[0], flows)
	case hasOr(n):
		return nil, errors.New("read, mapped and organisational are joined by and, not by or: a program is held to each")
	}
	return demands, nil
}

func hasOr(n require.Node) bool {
	switch n := n.(type) {
	case require.Or:
		return true
	case require.And:
		for _, part := range n {
			if hasOr(part) {
				return true
			}
		}
	}
	return false
}
