package lint

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/config"
)

// where is how a complaint at one place speaks of another.
func where(p config.Place) string { return fmt.Sprintf("%s:%d", filepath.Base(p.File), p.Line) }

// scope complains of patterns for packages that the configuration does not
// apply to.
func (l *linter) scope(at config.Place, scope []string) {
	own := l.config.Scope.Own
	if l.config.Module == "" {
		return
	}
	own = append([]string{l.config.Module + "/..."}, own...)
	for _, pattern := range scope {
		one := []string{pattern}
		skipped := l.config.Scope.Skip != nil && scopeUnder(one, l.config.Scope.Skip)
		if skipped || !scopesMeet(one, own) {
			l.complain(at, "scope", "%s has no package that the configuration applies to: those are %s", pattern, l.applies(own))
		}
	}
}

func (l *linter) applies(own []string) string {
	text := strings.Join(own, ", ")
	if skip := l.config.Scope.Skip; len(skip) > 0 {
		text += " without " + strings.Join(skip, ", ")
	}
	return text
}

// except complains of what except takes from data to no effect, and reports
// whether the rule is about something.
func (l *linter) except(r *rule) bool {
	if len(r.Rule.Except) == 0 {
		return true
	}
	if len(r.data) == 0 {
		l.complain(r.Place, "except", "nothing is left of data: the rule never decides")
		return false
	}
	named := l.universe.data(r.Rule.Data, nil)
	for _, e := range r.Rule.Except {
		taken := l.universe.one(e)
		if !named.meets(taken) {
			l.complain(r.Place, "except", "%s is not among data: take it out", e)
			continue
		}
		l.letsThrough(r, e, cells{named.merge(taken, func(mine, other uint64) uint64 { return mine & other }), r.kinds, r.scope})
	}
	l.repeatedData(r.Place, "except", r.Rule.Except)
	return true
}

// letsThrough complains of an exception of a rule that forbids when another
// rule forbids that, too.
func (l *linter) letsThrough(r *rule, e policy.Data, through cells) {
	if !r.aboutFlows() || !r.forbids() {
		return
	}
	for i := range l.rules {
		a := &l.rules[i]
		if a.aboutFlows() && a.forbids() && through.under(a.cells) && (a.NoExceptions || !r.NoExceptions) {
			l.complain(r.Place, "except", "%s gets there by this, and %s lets none of it: take it out here, or except it there", e, a.named())
			return
		}
	}
}

// repeatedData complains of an item that another item has in it.
func (l *linter) repeatedData(at config.Place, key string, data []policy.Data) {
	sets := make([]selection, len(data))
	for i := range data {
		sets[i] = l.universe.one(data[i])
	}
	repeated(sets, func(i, j int) {
		l.complain(at, key, "%s is in %s already: take it out", data[i], data[j])
	})
}

func (l *linter) repeatedSinks(at config.Place, sinks []string) {
	sets := make([]bits, len(sinks))
	for i := range sinks {
		sets[i] = kinds(sinks[i : i+1])
	}
	repeated(sets, func(i, j int) {
		l.complain(at, "sinks", "%s is in %s already: take it out", sinks[i], sinks[j])
	})
}

// repeated finds the sets that lie in another; of two that are equal, the
// later.
func repeated[S interface{ under(S) bool }](sets []S, found func(i, j int)) {
	for i, s := range sets {
		for j, other := range sets {
			if i != j && s.under(other) && (j < i || !other.under(s)) {
				found(i, j)
				break
			}
		}
	}
}
