package lint

import (
	"cmp"
	"slices"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/require"
)

// Check returns what makes no sense in a configuration: complaints in the order
// of its files and lines, none when all is well. Of one that was read only in part,
// because something is wrong with the rest (whole is false), it says nothing
// that the rest may be the reason for.
func Check(c *config.Config, whole bool) strict.Problems {
	l := newLinter(c)
	for i := range l.rules {
		l.rule(i)
	}
	for i := range c.Exceptions {
		l.exception(i, whole)
	}
	l.sort()
	return l.complaints
}

// sort orders the complaints by file, as the files were read, and line.
func (l *linter) sort() {
	order := map[string]int{}
	for i := range l.rules {
		order[l.rules[i].File] = cmp.Or(order[l.rules[i].File], i+1)
	}
	for i, e := range l.config.Exceptions {
		order[e.File] = cmp.Or(order[e.File], len(l.rules)+i+1)
	}
	slices.SortStableFunc(l.complaints, func(a, b strict.Problem) int {
		return cmp.Or(order[a.File]-order[b.File], a.Line-b.Line)
	})
}

type linter struct {
	config     *config.Config
	universe   *universe
	rules      []rule
	allowed    []cells // of the exceptions
	builtIn    []cells // of the default promises
	places     places
	complaints strict.Problems
}

// rule is an entry with its cells. Rules about the program have no kinds.
type rule struct {
	*config.Entry
	cells
}

func newLinter(c *config.Config) *linter {
	var all [][]policy.Data
	for i := range c.Entries {
		all = append(all, c.Entries[i].Rule.Data, c.Entries[i].Rule.Except)
	}
	for i := range c.Exceptions {
		all = append(all, c.Exceptions[i].Data)
	}
	l := &linter{config: c, universe: newUniverse(all), places: newPlaces(c)}
	for i := range c.Entries {
		e := &c.Entries[i]
		l.rules = append(l.rules, rule{e, l.cells(e.Rule.Data, e.Rule.Except, e.Rule.Sinks, e.Rule.Scope)})
	}
	for i := range c.Exceptions {
		e := &c.Exceptions[i]
		l.allowed = append(l.allowed, l.cells(e.Data, nil, e.Sinks, e.Scope))
	}
	for _, promise := range c.Policy.Promises {
		for _, r := range promise.Rules {
			if promise.Default {
				l.builtIn = append(l.builtIn, l.cells(r.Data, r.Except, r.Sinks, r.Scope))
			}
		}
	}
	return l
}

func (l *linter) cells(data, except []policy.Data, sinks, scope []string) cells {
	return cells{data: l.universe.data(data, except), kinds: kinds(sinks), scope: scope}
}

func (l *linter) complain(at config.Place, key, format string, args ...any) {
	l.complaints = append(l.complaints, at.Problem(key, format, args...))
}

// aboutFlows reports whether flows are held to the rule.
func (r *rule) aboutFlows() bool { return r.Rule.Require != nil }

// forbids reports whether nothing but masked data meets the rule, as it says
// itself.
func (r *rule) forbids() bool { return require.Implies(r.Require, require.Atom{Name: require.Never}) }

// possible reports whether data that is not masked can meet all requirements
// in a sink of the rule. What goes to no vendor meets all about vendors.
func (r *rule) possible(all ...require.Node) bool {
	return require.Possible(all...) || r.kinds.meets(kinds([]string{"mail", "log"}))
}

// rule complains of the entry, and of how it goes together with the others.
func (l *linter) rule(i int) {
	r := &l.rules[i]
	l.scope(r.Place, r.scope)
	l.repeatedData(r.Place, "data", r.Rule.Data)
	l.repeatedSinks(r.Place, r.Rule.Sinks)
	l.vendors(r)
	if !l.except(r) {
		return
	}
	switch {
	case !r.aboutFlows():
		l.askedAlready(i)
	case !r.forbids() && !r.possible(r.Require):
		l.complain(r.Place, "require", "nothing can be all that %s asks for: write never, or take a part out", r.Require)
	default:
		l.against(i)
	}
}

// against compares a rule with those that speak of all of its cells, and says
// the weightiest of what there is to say.
func (l *linter) against(i int) {
	b := &l.rules[i]
	for _, judge := range []func(a, b *rule, first bool) string{forbidden, impossible, shadowed} {
		for j := range l.rules {
			a := &l.rules[j]
			if i == j || !a.aboutFlows() || !b.cells.under(a.cells) || b.NoExceptions && !a.NoExceptions {
				continue
			}
			// Of two rules about the same, one complaint: at the later.
			first := j < i || !a.cells.under(b.cells)
			if text := judge(a, b, first); text != "" {
				l.complain(b.Place, "require", "%s", text)
				return
			}
		}
	}
}

// forbidden: b lets data through that a never does.
func forbidden(a, b *rule, _ bool) string {
	if !a.forbids() || b.forbids() {
		return ""
	}
	if !b.Rule.Settles {
		return "this never decides: " + a.named() + " lets none of this data get there"
	}
	return b.Require.String() + " lets data through, and " + a.named() + " lets none of it: narrow one of the two"
}

// impossible: nothing meets a and b.
func impossible(a, b *rule, first bool) string {
	if a.forbids() || b.forbids() || b.possible(a.Require, b.Require) || !first {
		return ""
	}
	return "nothing can be what this and " + a.named() + " ask for, " + a.Require.String() + ": narrow one of the two, or write never"
}

// shadowed: another rule of the promise asks for as much.
func shadowed(a, b *rule, first bool) string {
	same := a.Promise == b.Promise && (a.Rule.Settles || !b.Rule.Settles)
	if !same || !require.Implies(a.Require, b.Require) || !first && require.Implies(b.Require, a.Require) {
		return ""
	}
	return "this never decides: " + a.named() + " asks for as much of all this data: take one of the two out"
}

// named is how other complaints speak of the rule.
func (r *rule) named() string { return r.Promise + " (" + where(r.Place) + ")" }

// askedAlready is shadowed for rules about the program.
func (l *linter) askedAlready(i int) {
	b := &l.rules[i]
	for j := range l.rules[:i] {
		a := &l.rules[j]
		if a.Promise == b.Promise && !a.aboutFlows() && b.cells.under(a.cells) && a.cells.under(b.cells) && slices.Equal(a.Demands, b.Demands) {
			l.complain(b.Place, "require", "this never decides: %s asks for the same: take one of the two out", a.named())
			return
		}
	}
}
