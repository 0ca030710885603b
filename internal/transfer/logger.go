package transfer

import (
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// logged hands data to w: a logger, or the writer behind one. Where that is
// known to write counts: a buffer keeps the data, a writer of the program's own
// runs its Write method. The sink of the use gets what goes anywhere else.
func (f *Frame) logged(w *summary.Node, t types.Type, labels summary.Set, u *use) {
	f.loggedDepth(w, t, labels, u, 0)
}

func (f *Frame) loggedDepth(w *summary.Node, t types.Type, labels summary.Set, u *use, depth int) {
	if len(labels) == 0 {
		f.logNothing(w, u, depth)
		return
	}
	known, inner := f.writersOf(w, t), f.wrapped(w)
	if labels = f.edited(w, protectedBy(known, labels), u); len(labels) == 0 {
		return
	}
	if depth > bounds.PathDepth.Limit || len(inner) == 0 && slices.ContainsFunc(known, isSink) {
		f.hits(labels, u)
		return
	}
	for _, n := range inner {
		f.loggedDepth(n, nil, labels, u, depth+1)
	}
	ran := f.logToOwn(w, labels, u)
	if len(known) > 0 {
		f.addLabels(w, labels)
	}
	if saidByType(w, known, ran) {
		return
	}
	inputs := slices.DeleteFunc(recvInputs(w), f.turned)
	for _, l := range inputs {
		each := *u
		each.through = summary.Through{Place: placeOf(l), Method: u.method}
		f.hits(labels, &each)
	}
	if !ran && len(known)+len(inner)+len(inputs) == 0 || f.mayBeAnother(w, t) {
		f.hits(labels, u)
	}
}

// logNothing is [Frame.pushNothing] for a line in which nobody's data is.
func (f *Frame) logNothing(w *summary.Node, u *use, depth int) {
	if w == nil || depth > bounds.PathDepth.Limit {
		return
	}
	for _, n := range f.wrapped(w) {
		f.logNothing(n, u, depth+1)
	}
	if len(w.Types()) > 0 {
		before := f.mem.clone()
		f.logToOwn(w, nil, u)
		f.mem = f.mem.join(before)
	}
}

// shownBy is the encoder by which all handlers that a logger may be made of show what
// is logged; empty when that is not known.
func (f *Frame) shownBy(w *summary.Node) (encoder string) {
	if w == nil || w.MayHoldMore() {
		return ""
	}
	for i, d := range w.Types() {
		shows := f.env.Shows(d.Type)
		if i > 0 && shows != encoder {
			return ""
		}
		encoder = shows
	}
	return encoder
}

// through is the encoder of a row for what is logged through a logger, at the port.
func (r *rowCall) through(encoder string, p model.Port) string {
	n, _ := r.read(p)
	return expose.Narrow(encoder, r.f.shownBy(n))
}

// saidByType reports whether the type of w says all about where it writes: it
// is the program's own, or a buffer. Which one a caller passes does not matter.
func saidByType(w *summary.Node, known []model.Writer, ran bool) bool {
	if w == nil || len(w.Types()) > 0 && w.MayHoldMore() {
		return false
	}
	return ran || len(known) > 0 && len(w.Writers()) == 0
}

func placeOf(l summary.Label) summary.Place {
	return summary.Place{Known: true, In: l.In, Path: l.Path.Forget()}
}

func isSink(w model.Writer) bool { return w.Kind != "" }

// mayBeAnother reports whether a pointer that leads to known loggers may as
// well lead to one that nothing is known of.
func (f *Frame) mayBeAnother(w *summary.Node, t types.Type) bool {
	return w != nil && t != nil && isPointer(t) && slices.ContainsFunc(w.Labels, func(l *summary.Label) bool {
		return l.Exact && l.In == summary.None && !f.turned(*l)
	})
}

// turned reports whether the logger that a pointer of unknown origin leads to
// was given another writer here.
func (f *Frame) turned(l summary.Label) bool {
	r, ok := refOf(l)
	return ok && len(innerOf(f.mem.content(r))) > 0
}

// logToOwn is [Frame.pushToOwn] for what is logged: what the method writes to
// other writers stays what the logger was given.
func (f *Frame) logToOwn(w *summary.Node, labels summary.Set, u *use) bool {
	if w == nil {
		return false
	}
	before, each := f.logging, *u
	if each.outside == 0 {
		each.outside = len(f.calls)
	}
	f.logging = &each
	defer func() { f.logging = before }()
	return f.pushToOwn(w, labels, &each)
}

// wrapped are the writers and loggers that w hands on to.
func (f *Frame) wrapped(w *summary.Node) []*summary.Node {
	if w == nil {
		return nil
	}
	inner := innerOf(w)
	if refs, loose := f.pointees(w); len(refs) > 0 || loose != nil {
		content := f.load(w, flow.Step{})
		inner = append(inner, innerOf(content)...)
		if content != nil && len(content.Writers()) > 0 {
			inner = append(inner, content) // a logger that is no pointer itself
		}
	}
	return inner
}

func innerOf(n *summary.Node) []*summary.Node {
	if n == nil {
		return nil
	}
	var inner []*summary.Node
	for _, k := range n.Kids {
		if k.Step.IsInner() {
			inner = append(inner, k.Node)
		}
	}
	return inner
}

// heldLog is what a callee logs through a logger that it was given.
type heldLog struct {
	logger *part
	labels summary.Set
	use    *use
	from   summary.Place // of the data, in the callee
}

func (a *application) heldLog(s summary.SinkUse, u *use) heldLog {
	held := heldLog{logger: a.logger(s.Through.Place), use: u, from: placeOf(s.Label)}
	if s.Label.In != s.Through.In || s.Label.Path != s.Through.Path {
		if !expose.Excludes(a.f.shownBy(held.logger.node), s.Label.View.Encoder) {
			held.labels = a.labels(s.Label)
		}
	} else if l, ok := a.standing(s.Label); ok {
		held.labels = a.arriving(summary.Of(putOn(held.logger.node)), l).All()
	}
	return held
}

// logger is the logger of a callee at a place of its inputs.
func (a *application) logger(at summary.Place) *part {
	p := a.part(at.In, at.Path)
	if c, ok := a.handed(at.In); ok && c == summary.Nil && at.Path == "" {
		return &part{node: summary.OfConst(summary.Nil), typ: p.typ}
	}
	return p
}

// putOn is the data that a logger carries to every line. What the writers behind
// it hold is none of that.
func putOn(logger *summary.Node) summary.Set {
	if logger == nil {
		return nil
	}
	return inexact(logger.Labels)
}

// logs hands on what the callee logs, when all that it does to the objects of
// the caller is done: the buffers of loggers are among them.
func (a *application) logs() {
	for _, l := range a.held {
		if isNothing(l.logger.node) {
			continue // who has left the logger out gets no further than to the test for that
		}
		u := a.f.asLogged(l.use)
		if u.key != nil && !asHanded(a.f.logging, l.from) {
			each := *u
			each.key, u = nil, &each
		}
		a.f.logged(l.logger.node, l.logger.typ, l.labels, u)
	}
}

// asHanded reports whether a method that a logger calls hands on an attribute as it got it,
// given where in its inputs the data was: a part of one may be logged under another key.
func asHanded(logging *use, from summary.Place) bool {
	if logging == nil {
		return true
	}
	m := logging.method
	rest, ok := strings.CutPrefix(string(from.Path), string(m.Into))
	return ok && from.In == summary.Input(m.Param+1) && !slices.ContainsFunc(access.Path(rest).Steps(), func(s access.Step) bool { return s.FieldName() != "" })
}

// asLogged is a use in a method that a logger calls, which to the user is the
// call of the logger.
func (f *Frame) asLogged(u *use) *use {
	if f.logging == nil {
		return u
	}
	each := *f.logging
	each.method, each.gives = u.method, u.gives
	each.guards = slices.Concat(each.guards, u.guards)
	return &each
}
