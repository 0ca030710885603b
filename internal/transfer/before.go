package transfer

import (
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A function may change an object of its caller before it calls what only the caller
// knows, as a middleware sets a header and calls the next handler. Such a call keeps
// what the function has changed until then.

// changedBefore are the objects that the arguments of a call lead to and that this
// function has changed. The arguments are as they leave the function.
func (f *Frame) changedBefore(args []*summary.Node) []summary.Write {
	var all []summary.Write
	for _, loc := range f.changedInputs() {
		leads := func(l *summary.Label) bool { return l.Exact && l.In == loc.In && loc.Path.HasPrefix(l.Path) }
		if !slices.ContainsFunc(args, func(n *summary.Node) bool { return n.HasLabel(leads) }) {
			continue
		}
		if w, ok := f.writeOf(loc, nil); ok {
			all = append(all, w)
		}
	}
	return all
}

// changedAfter has what this function has put into objects of its callers be what a call
// leaves there as well: the argument n leads to them, and after stands for what it points
// to then.
func (f *Frame) changedAfter(n *summary.Node, after summary.Label) {
	inputs := recvInputs(n)
	if len(inputs) == 0 {
		return
	}
	for _, loc := range f.changedInputs() {
		for _, l := range inputs {
			rest, behind := strings.CutPrefix(string(loc.Path), string(l.Path.Append(access.Deref)))
			o, ok := f.mem.get(loc)
			if l.In != loc.In || !behind || !ok {
				continue
			}
			each := after
			each.Path, each.Given = each.Path.Join(access.Path(rest)), true
			o.node = o.node.JoinParts(summary.OfLabel(each))
			f.mem.set(loc, o)
		}
	}
}

// changedInputs are the objects behind inputs that may not be as they were.
func (f *Frame) changedInputs() []summary.Loc {
	return f.mem.matching(func(loc summary.Loc, o object) bool {
		return loc.In != summary.None && o != gone && o.init != nil && o.node != o.init && loc.Path.Forget() == loc.Path && f.readBy(loc.In) == nil
	})
}

// writeOf is what such an object holds now; ok is false when it is as it was.
func (f *Frame) writeOf(loc summary.Loc, shared map[summary.Loc]bool) (w summary.Write, ok bool) {
	o, ok := f.mem.get(loc)
	if !ok || o.init == nil || summary.Equal(o.node, o.init) && len(f.moved[loc]) == 0 {
		return summary.Write{}, false
	}
	was := *o.init.Labels[0]
	node, ok := news(f.exported(o.node, false, shared), was)
	node, moved := f.withMoved(node, loc, was, shared)
	if f.madeInstead(loc) {
		node = node.With(access.Lazy, nil)
	}
	return summary.Write{In: loc.In, Path: loc.Path, Node: node}, ok || moved
}

// changed has the objects of this function hold what the callee has changed before it
// makes a call.
func (a *application) changed(before []summary.Write) {
	var stores []store
	for _, w := range before {
		if target := a.target(w.In, w.Path); target != nil {
			stores = append(stores, store{target, a.node(w.Node), a.maybeNil(w, target)})
		}
	}
	a.do(stores)
}
