package verdict

import (
	"go/token"

	"github.com/piivet/piivet/internal/flow"
)

// place says what kind of file the finding is in. Nobody edits generated code,
// so a finding there whose sink a person wrote, in this package, moves to the
// first step on the way to the sink that a person wrote.
func (j *judge) place(f *flow.Finding) {
	if j.sources.generated(f.Apex) && !j.moveToWritten(f) {
		f.Generated = true
	}
	f.Test = j.sources.test(f.Apex)
}

func (j *judge) moveToWritten(f *flow.Finding) bool {
	rest := j.afterApex(f)
	if len(rest) == 0 {
		return false
	}
	if _, written := j.written(rest[len(rest)-1]); !written {
		return false
	}
	for _, step := range rest {
		if pos, written := j.written(step); written {
			f.Apex, f.End, f.Func = j.sources.call(pos)
			f.Through = ""
			if step.Kind == flow.StepCall {
				f.Through = step.Func
			}
			return true
		}
	}
	return false
}

// afterApex returns the steps that take the data from the apex to the sink.
// A path that does not show its apex is taken as a whole, without what only
// says where the data is from.
func (j *judge) afterApex(f *flow.Finding) []flow.Step {
	first := -1
	for i, step := range f.Path {
		if !moves(step) {
			continue
		}
		if at := j.at(step); first < 0 || f.Apex <= at && at < f.End {
			first = i
		}
	}
	if first < 0 {
		return nil
	}
	return f.Path[first:]
}

func moves(s flow.Step) bool { return s.Kind != flow.StepTag && s.Kind != flow.StepRead }

// at returns where in this package a step is, or no position.
func (j *judge) at(s flow.Step) token.Pos {
	if !j.places.Own(s.Pos) {
		return token.NoPos
	}
	pos, _ := j.places.Resolve(s.Pos)
	return pos
}

// written returns where a step is, and whether a person wrote it, in this
// package.
func (j *judge) written(s flow.Step) (token.Pos, bool) {
	pos := j.at(s)
	return pos, pos.IsValid() && !j.sources.generated(pos)
}
