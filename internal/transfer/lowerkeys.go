package transfer

import (
	"strconv"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// Some libraries have all keys of a map in lower case, as the metadata of gRPC does: what is
// put there as "Cookie" is found as "cookie". Of a map of the callers they know the keys.

// lowerStep is keyStep for a map whose keys are in lower case.
func (r *rowCall) lowerStep(arg int) access.Step {
	return lowerKey(r.keyStep(arg))
}

// withLowerKeys is what a map holds with its keys in lower case.
func withLowerKeys(n *summary.Node) *summary.Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		if _, last := l.Path.Last(); l.Exact && l.In != summary.None && last != access.Lowered {
			l.Path = l.Path.Append(access.Lowered)
		}
		return l, true
	})
	out.Kids = nil
	all := &out
	for _, k := range n.Kids {
		at := k.Step
		if _, isText := at.Text(); isText || at.IsInputKey() {
			at = lowerKey(at)
		}
		kid := k.Node
		if known, also := all.Known(at); also {
			kid = summary.Join(known, kid)
		}
		all = all.With(at, kid)
	}
	return all
}

// toLowerKeys makes a result a new map with keys in lower case: of another map, or of pairs of
// keys and values.
func (r *rowCall) toLowerKeys(m model.Move) {
	i := m.To.Index
	if i >= len(r.results) {
		return
	}
	var content *summary.Node
	if m.From.Variadic {
		content = r.pairsInLower(m.From)
	} else {
		n, _ := r.read(m.From)
		content = withLowerKeys(r.f.load(n, flow.Step{}))
	}
	r.results[i], r.said[i] = r.f.fresh(r.c.part+"low"+strconv.Itoa(i), content), true
}

// pairsInLower is what a map has that is made of pairs: where they are not written down, any
// of them may stand under any key.
func (r *rowCall) pairsInLower(p model.Port) (content *summary.Node) {
	values, t := r.variadic(p)
	keys := writtenOut(r.c.vals, p.Base+r.offset())
	written := len(keys) == len(values) && len(keys)%2 == 0
	for k, n := range values {
		n = summary.Of(r.f.shown(n, t, viewAll))
		if !written || k%2 == 0 {
			content = content.Store(access.Path("").Append(access.Key), n, false)
		}
		if !written || k%2 == 1 {
			at := access.Elem
			if written {
				at = lowerKey(r.f.mapKey(keys[k-1]))
			}
			content = content.Store(access.Path("").Append(at), n, false)
		}
	}
	return content
}
