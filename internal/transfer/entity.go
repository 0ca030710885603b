package transfer

import (
	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// entityOf is what of a store a call writes to, by the row of what it calls.
// Where callers know that, it stands for the parameter that they hand over.
func (f *Frame) entityOf(c *callSite, s *model.Sink) string {
	switch {
	case !s.Kind.Under("store"):
		return ""
	case c.vals == nil:
		return f.statementOf(c, s)
	}
	return f.asked(f.env.Entities().Sink(entity.Call{Args: c.vals, Method: c.recv}, s), s.Kind)
}

// statementOf is the table that a call which was left open writes to, by its statement.
func (f *Frame) statementOf(c *callSite, s *model.Sink) string {
	at := s.Query
	if c.recv {
		at++
	}
	if text, ok := f.operandText(c, at); ok && s.Query >= 0 {
		return entity.Name{Text: text}.Written(s.Kind)
	}
	return ""
}

// asked is the entity that has a name. Only the callers of a declared function
// have its parameters at hand.
func (f *Frame) asked(n entity.Name, kind flow.Kind) string {
	if n.Param && f.fn.Parent() == nil {
		return entity.Asks(n.Input)
	}
	return n.Written(kind)
}

// writerAt is the writer of a row, where the call puts it.
func (f *Frame) writerAt(c *callSite, row *model.Row) model.Writer {
	w := *row.Writer
	w.Entity = f.entityOf(c, &model.Sink{Kind: w.Kind, Query: -1, Entity: row.WriterAt})
	return w
}

// sink is a sink inside the callee, with what the callee leaves to its callers
// to know.
func (a *application) sink(s *flow.Sink) *flow.Sink {
	in, asks := entity.AsksFor(s.Entity)
	if !asks {
		return s
	}
	known := *s
	known.Entity = a.entity(in, s.Kind)
	return &known
}

// looksUp reports whether a sink inside the callee gets its statement from an
// argument that only reads.
func (a *application) looksUp(s *flow.Sink) bool {
	in, asks := entity.AsksFor(s.Entity)
	if in -= a.args - len(a.c.args); !asks || s.Kind != flow.StoreSQL {
		return false
	}
	return a.f.onlyReads(a.c, in)
}

// writers is sink for writers that the callee has made.
func (a *application) writers(ws []model.Writer) []model.Writer {
	out := ws
	for i, w := range ws {
		in, asks := entity.AsksFor(w.Entity)
		if !asks {
			continue
		}
		if &out[0] == &ws[0] {
			out = append([]model.Writer(nil), ws...)
		}
		out[i].Entity = a.entity(in, w.Kind)
	}
	return out
}

// entity is what argument in of the callee names.
func (a *application) entity(in int, kind flow.Kind) string {
	in -= a.args - len(a.c.args) // the receiver of a method value
	if in < 0 || in >= len(a.c.vals) {
		text, _ := a.f.operandText(a.c, in)
		return entity.Name{Text: text}.Written(kind)
	}
	return a.f.asked(a.f.env.Entities().Value(a.c.vals[in]), kind)
}

// known is a sink without what only callers would know.
func known(s flow.Sink) flow.Sink {
	if _, asks := entity.AsksFor(s.Entity); asks {
		s.Entity = ""
	}
	return s
}
