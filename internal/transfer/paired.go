package transfer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A list of pairs may be put together before it is handed over:
//
//	pairs = append(pairs, secret, "***")
//	strings.NewReplacer(pairs...)
//
// Which of its elements are second ones is plain where all that is appended are pairs.

// pairedUp are the labels of the second elements of pairs in a list that is handed over for
// a port as a whole; ok is false where they are not known.
func (r *rowCall) pairedUp(p model.Port, encoder string) (_ []summary.Set, ok bool) {
	i := p.Base + r.offset()
	if !p.Odd || r.operandCount(i) > 0 || len(p.Fields) > 0 || encoder == "printf" || i >= len(r.c.vals) {
		return nil, false
	}
	seconds, ok := secondsOf(r.c.vals[i], map[ssa.Value]bool{})
	if !ok {
		return nil, false
	}
	out := make([]summary.Set, len(seconds))
	for k, v := range seconds {
		out[k] = r.f.shown(r.f.val(v), v.Type(), reading(r.view(encoder), v.Type()))
	}
	return out, true
}

// secondsOf are the second elements of the pairs that a list is made of, if it is made of
// nothing else.
func secondsOf(list ssa.Value, seen map[ssa.Value]bool) (seconds []ssa.Value, ok bool) {
	if seen[list] {
		return nil, true
	}
	seen[list] = true
	if isEmptyList(list) {
		return nil, true
	}
	switch l := list.(type) {
	case *ssa.Phi:
		for _, e := range l.Edges {
			more, ok := secondsOf(e, seen)
			if !ok {
				return nil, false
			}
			seconds = append(seconds, more...)
		}
		return seconds, true
	case *ssa.Slice:
		return secondsWritten(l)
	case *ssa.Call:
		if !isBuiltin(l, "append") {
			return nil, false
		}
		before, okBefore := secondsOf(l.Call.Args[0], seen)
		added, okAdded := secondsOf(l.Call.Args[1], seen)
		return append(before, added...), okBefore && okAdded
	}
	return nil, false
}

// secondsWritten are the second elements of the pairs that the source lists.
func secondsWritten(list *ssa.Slice) (seconds []ssa.Value, ok bool) {
	array, isArray := derefType(list.X.Type()).Underlying().(*types.Array)
	if !isArray || list.Low != nil || list.High != nil {
		return nil, false
	}
	written := writtenOut([]ssa.Value{list}, 0)
	if int64(len(written)) != array.Len() || len(written)%2 != 0 {
		return nil, false
	}
	for k := 1; k < len(written); k += 2 {
		seconds = append(seconds, written[k])
	}
	return seconds, true
}
