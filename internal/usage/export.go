package usage

import (
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// Exports are the operations that read back what the flow stores in a function
// that data of the same category then leaves for the person: in the body of an
// answer or of a mail. The function that sends may call the one that reads.
func (p *Program) Exports(f *flow.Flow) []Answer {
	return p.all(f, Read, func(a Answer) bool { return !p.sends(a.Func, f.Source.Categories) })
}

// sends reports whether data of one of the categories goes to the person in a
// function that calls fn, directly or not, or in fn.
func (p *Program) sends(fn string, categories []string) bool {
	seen := map[string]bool{fn: true}
	for todo := []string{fn}; len(todo) > 0; {
		at := todo[0]
		todo = todo[1:]
		if p.sendsIn(at, categories) {
			return true
		}
		callers := p.callers[at]
		if m := method(at); m != "" {
			callers = slices.Concat(callers, p.callers[m])
		}
		for _, caller := range callers {
			if !seen[caller] {
				seen[caller] = true
				todo = append(todo, caller)
			}
		}
	}
	return false
}

func (p *Program) sendsIn(fn string, categories []string) bool {
	return slices.ContainsFunc(p.flows, func(f flow.Flow) bool {
		return (f.Sink.Kind == flow.RespondBody || f.Sink.Kind == flow.MailBody) && enclosing(f.Func) == fn &&
			slices.ContainsFunc(f.Source.Categories, func(c string) bool { return slices.Contains(categories, c) })
	})
}

// enclosing is the function around a function literal, by their names.
func enclosing(fn string) string {
	outer, _, _ := strings.Cut(fn, "$")
	return outer
}
