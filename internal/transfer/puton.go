package transfer

import (
	"go/types"
	"strconv"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// What is put on a logger goes to a method of the handler behind it, which gives back another
// handler: the new logger has that, and nothing else. A handler that embeds another one and has no
// such method of its own is left out of it.

// withHandlers puts operands on a logger of which all handlers are known and of the program's own,
// one after the other, and reports whether it is one.
func (r *rowCall) withHandlers() bool {
	for _, cb := range r.row.Callbacks {
		if !cb.Attributes() || !r.sentByOthers() {
			continue
		}
		logger, _ := r.read(cb.Func)
		for i, a := range r.attributesOf(cb.Args[0]) {
			logger = r.handlerWith(logger, cb, a, strconv.Itoa(i))
		}
		r.said[0], r.results[0] = true, logger
		return true
	}
	return false
}

// attributesOf are the attributes with data that a logger makes of operands, or one without.
func (r *rowCall) attributesOf(p model.Port) (all []attribute) {
	vals := writtenOut(r.c.vals, p.Base+r.offset())
	for i, labels := range r.operands(p, "slog") {
		if len(labels) > 0 {
			all = append(all, r.f.attributes(vals, i, labels, r.view("slog"))...)
		}
	}
	if len(all) == 0 {
		return []attribute{{}}
	}
	return all
}

// handlerWith is what the handlers of a logger give back for one more attribute.
func (r *rowCall) handlerWith(logger *summary.Node, cb model.Callback, a attribute, part string) *summary.Node {
	if len(logger.Types()) == 0 || logger.MayHoldMore() {
		return logger.AddLabels(a.labels)
	}
	var all *summary.Node
	for _, d := range logger.Types() {
		t, ok := r.f.env.NamedMethod(d, cb.Method)
		if !ok || t.Sig == nil {
			return logger.AddLabels(a.labels)
		}
		c := &callSite{pos: r.c.pos, part: r.c.part + "with" + d.Name + part, recv: true, results: t.Sig.Results()}
		data := summary.Of(a.labels)
		list := t.Sig.Params().At(0).Type()
		if of, ok := list.Underlying().(*types.Slice); ok && a.key != nil && isStruct(of.Elem()) {
			data = behindKey(a.labels, a.key, of.Elem())
		}
		c.args = []*summary.Node{logger, r.f.fresh(c.part, (*summary.Node)(nil).With(access.Elem, data))}
		c.types = append(c.types, d.Type, list)
		all = summary.Join(all, resultAt(r.f.apply(c, t), 0))
	}
	return all
}
