package verdict

import (
	"go/token"
	"slices"

	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/flow"
)

// allow is a directive that lifts promises, and whether it did.
type allow struct {
	*directive.Located
	used bool
}

// allowed reads the directives of the package that lift promises, once there
// is a promise to lift.
func (j *judge) allowed() []*allow {
	if j.allowsRead {
		return j.allows
	}
	j.allowsRead = true
	for _, file := range j.pass.Files {
		for _, d := range directive.File(j.pass.Fset, file) {
			if d.Verb == directive.Allow {
				j.allows = append(j.allows, &allow{Located: d})
			}
		}
	}
	return j.allows
}

// lift takes from the finding the promises that a directive lifts: those that
// admit exceptions. Every directive that would have done it counts as used.
func (j *judge) lift(f *flow.Finding) {
	kept := slices.DeleteFunc(slices.Clone(f.Promises), func(p flow.Promise) bool {
		return !j.policy.Promise(p.ID).NoExceptions
	})
	if len(kept) == len(f.Promises) {
		return
	}
	lifted := false
	for _, a := range j.allowed() {
		if a.Lifts(f.Sink.Kind, f.Apex) {
			a.used, lifted = true, true
		}
	}
	if lifted {
		f.Promises = kept
	}
}

// usedAllows are the positions of the directives that lifted something.
func (j *judge) usedAllows() []token.Pos {
	var used []token.Pos
	for _, a := range j.allows {
		if a.used {
			used = append(used, a.Comment.Pos())
		}
	}
	slices.Sort(used)
	return used
}
