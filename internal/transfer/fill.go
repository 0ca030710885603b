package transfer

import (
	"go/types"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// fill gives what arguments point to data that nothing is known of but its
// type, and the raw form where the type says nothing.
func (r *rowCall) fill() {
	for _, p := range r.row.Fill {
		for i, target := range r.targets(p) {
			part := r.c.part + "fill" + strconv.Itoa(p.Base) + "." + strconv.Itoa(i)
			for k, one := range r.f.oneByOne(target) {
				r.fillOne(p, one, part+strings.Repeat("'", k))
			}
		}
	}
}

// oneByOne are pointers to each of the objects that a pointer may lead to, where several are
// filled by one call, as the flags of a set are: what is in one of them says nothing of another.
func (f *Frame) oneByOne(p *summary.Node) []*summary.Node {
	refs, loose := f.pointees(p)
	if len(refs) < 2 || loose != nil {
		return []*summary.Node{p}
	}
	all := make([]*summary.Node, len(refs))
	for i, r := range refs {
		all[i] = (*summary.Node)(nil).WithRefs(r)
	}
	return all
}

func (r *rowCall) fillOne(p model.Port, target *summary.Node, part string) {
	content := summary.OfLabel(summary.Unknown(r.f.site(r.f.instr, part)))
	if r.row.Random {
		content = r.f.fact(flow.Random, flow.Drawn)
	}
	if r.row.FillFrom.Base != model.Unknown && !r.taggedPort(p) {
		content = r.decoded(p, content)
	}
	if maps := r.f.load(target, flow.Step{}); maps != nil && len(maps.Refs) > 0 && r.toMap(p) {
		r.f.weakWrite(maps, content) // a map that is there is filled, not replaced
		return
	}
	if r.toMap(p) {
		content = r.f.fresh(part+"m", content)
	}
	r.f.weakWrite(target, content)
}

// toMap reports whether a port points to a map.
func (r *rowCall) toMap(p model.Port) bool {
	n, t := r.base(p)
	t = behindInterface(n, t)
	if t == nil {
		return false
	}
	_, ok := derefType(t).Underlying().(*types.Map)
	return ok
}

func (r *rowCall) taggedPort(p model.Port) bool {
	n, t := r.base(p)
	t = behindInterface(n, t)
	return t != nil && r.f.env.Tagged(t)
}

// targets are the pointers behind a port, one by one for a variadic one.
func (r *rowCall) targets(p model.Port) []*summary.Node {
	if p.Variadic {
		values, _ := r.variadic(p)
		return values
	}
	n, _ := r.read(p)
	return []*summary.Node{n}
}

func (r *rowCall) clear() {
	for _, p := range r.row.Clear {
		if p.Base == model.Result {
			r.said[p.Index] = true
			if p.Cause && p.Index < len(r.results) {
				r.results[p.Index] = r.results[p.Index].With(access.Cause, nil)
			}
			continue
		}
		n, _ := r.read(p.Whole())
		if partial(p) {
			n, _ = r.part(p) // that is what is emptied, not what it leads to
		}
		r.f.write(n, nil, flow.Step{})
	}
}
