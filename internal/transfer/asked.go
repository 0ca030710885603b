package transfer

import (
	"strings"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/sqltext"
	"github.com/piivet/piivet/internal/summary"
)

// A query that names what it takes of a struct or a map takes nothing else of it.

// handed are what a sink gets of each operand of a port.
func (r *rowCall) handed(s model.Sink, p model.Port, encoder string) []summary.Set {
	if labels, ok := r.asked(s, p); ok {
		return []summary.Set{labels}
	}
	return r.operands(p, encoder)
}

// asked is what a query takes of an argument by name; ok is false when the query
// is no constant, when the parts that the argument has under names are not all
// known, or when it names what is none of them: then they are named otherwise.
func (r *rowCall) asked(s model.Sink, p model.Port) (all summary.Set, ok bool) {
	if s.Query < 0 || s.Encoder == "" || p.Variadic || p.Base == s.Query || partial(p) {
		return nil, false
	}
	query, ok := r.text(s.Query)
	if !ok {
		return nil, false
	}
	parts, rest, ok := r.named(model.Move{From: p, Encoder: s.Encoder})
	if !ok || len(rest) > 0 {
		return nil, false
	}
	for _, name := range sqltext.Names(query) {
		known := false
		for _, part := range parts {
			if strings.EqualFold(part.name, name) {
				all, known = summary.Union(all, part.labels), true
			}
		}
		if !known {
			return nil, false
		}
	}
	return all, true
}
