package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// way is the way to a part of an input that was gone last. A summary speaks of many
// parts of one object, one after the other, with a beginning in common: that is gone
// once, though it counts as work each time.
type way struct {
	in    summary.Input
	path  access.Path
	stops []stop
}

// stop is what is known of where a way has come to.
type stop struct {
	node *summary.Node
	typ  types.Type
	gone int // of the path
	work int // from the start
}

// along is the part of an input at path.
func (a *application) along(in summary.Input, path access.Path) (*summary.Node, types.Type) {
	f, act := a.f, a.inputs[in]
	if path = a.keys(path); f.inLoop() {
		return f.followTurns(act.node, act.typ, path)
	}
	if !a.last.turn(in, path) {
		a.last = way{in, path, append(a.last.stops[:0], stop{node: act.node, typ: act.typ})}
	}
	at := a.last.end()
	start := f.work
	f.work += at.work
	for s, rest, ok := path[at.gone:].First(); ok && at.node != nil; s, rest, ok = rest.First() {
		n, t := f.followStep(at.node, at.typ, s, rest)
		at = stop{n, t, len(path) - len(rest), f.work - start}
		a.last.stops = append(a.last.stops, at)
	}
	return at.node, at.typ
}

func (w *way) end() stop { return w.stops[len(w.stops)-1] }

// turn goes back to the last stop that the way to path has as well, and reports whether
// there is one. What is made of a step hangs on the one behind it, too, so that both ways
// have to have both.
func (w *way) turn(in summary.Input, path access.Path) bool {
	if w.in != in || len(w.stops) < 2 {
		return false
	}
	same := 0
	for same < min(len(path), len(w.path)) && path[same] == w.path[same] {
		same++
	}
	k := len(w.stops) - 1
	for k > 0 && w.stops[k].gone > same {
		k--
	}
	if k == 0 {
		return false
	}
	w.path, w.stops = path, w.stops[:k]
	return true
}
