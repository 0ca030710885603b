package emit

import (
	"fmt"
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/resolve"
)

// writers makes the proofs for functions whose result, or receiver, is a writer
// from then on: what is written to it goes where the row says.
func (f *file) writers(t *resolve.Target, c callee) (proofs []*proof) {
	row := &t.Row.Row
	if row.Writer != nil {
		p := f.newProof(t, c, "writer")
		p.writeTo(*row.Writer, p.keep(0), c.sig.Results().At(0).Type())
		proofs = append(proofs, p)
	}
	for _, port := range row.Wraps {
		p := f.newProof(t, c, "wraps_"+port.String())
		if edits(c, port) {
			continue // byhand.go shows what becomes of the lines
		}
		if c.sig.Results().Len() == 0 {
			p.operands[model.Recv] = p.param("w", c.recv)
			p.writeTo(p.destination(port), "w", c.recv)
			proofs = append(proofs, p)
			continue
		}
		if p.holds(port) {
			proofs = append(proofs, p)
			continue
		}
		to := p.destination(port)
		if row.Writer != nil {
			to.Protect |= row.Writer.Protect
		}
		p.writeTo(to, p.keep(0), c.sig.Results().At(0).Type())
		if kind, ok := f.world.writerKind(c.sig.Results().At(0).Type()); ok && len(p.after) > 0 {
			// It also goes where the type of the result says.
			p.after[0].wants = append(p.after[0].wants, want(kind, 0))
		}
		proofs = append(proofs, p)
	}
	return proofs
}

// edits reports whether a port is a function, which changes what is logged.
func edits(c callee, port model.Port) bool {
	t, err := resolve.PortType(c.sig, port)
	if err != nil {
		return false
	}
	_, is := t.Underlying().(*types.Signature)
	return is
}

// holds makes the proof for a result that is no writer: it holds what it
// wraps.
func (p *proof) holds(port model.Port) bool {
	if port.Base == model.Result {
		return false
	}
	if _, ok := p.writing("", p.call.sig.Results().At(0).Type()); ok {
		p.params = nil
		return false
	}
	p.taint(port, false)
	p.watch(model.Port{Base: model.Result, KeyArg: -1}, want(flow.LogLine, 0))
	return true
}

// destination passes a writer that goes somewhere at a port and says where.
func (p *proof) destination(port model.Port) model.Writer {
	if port.Base == model.Result {
		p.fail("the writer hands on to another result")
		return model.Writer{}
	}
	t := p.typeOf(port.Base)
	if kind, ok := p.file.world.writerKind(t); ok {
		p.operands[port.Base] = p.param(operandName(port.Base), t)
		return model.Writer{Kind: kind}
	}
	if p.file.world.takes(t, "os", "File") {
		p.operands[port.Base] = p.file.imports.name(p.file.world.pkg("os")) + ".Stdout"
		return model.Writer{Kind: flow.LogConsole}
	}
	if text := p.wrapper(t); text != "" {
		p.operands[port.Base] = text
		return model.Writer{Kind: flow.LogConsole}
	}
	p.fail("there is no writer to pass for %s", t)
	return model.Writer{}
}

// wrapper makes a value of a type that wraps standard output, by a function of
// its package that a row says wraps its argument; empty when there is none.
func (p *proof) wrapper(t types.Type) string {
	named := namedOf(t)
	if named == nil || named.Obj().Pkg() == nil {
		return ""
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if !ok || !fn.Exported() {
			continue
		}
		sig, row := fn.Signature(), p.file.world.catalog.Func(fn)
		if row == nil || len(row.Wraps) == 0 || sig.Params().Len() != 1 || sig.Results().Len() != 1 ||
			!types.Identical(sig.Results().At(0).Type(), t) || !p.file.world.takes(sig.Params().At(0).Type(), "os", "File") {
			continue
		}
		return p.file.imports.name(fn.Pkg()) + "." + name + "(" + p.file.imports.name(p.file.world.pkg("os")) + ".Stdout)"
	}
	return ""
}

// writeTo adds lines that write data to a writer and, when the row says no
// kind of sink, show what has become of it.
func (p *proof) writeTo(w model.Writer, text string, t types.Type) {
	stmt, ok := p.writing(text, t)
	if !ok {
		p.fail("no method of %s writes", t)
		return
	}
	if w.Kind != "" {
		stmt.wants = append(stmt.wants, want(w.Kind, w.Protect))
		p.after = append(p.after, stmt)
		return
	}
	p.after = append(p.after, stmt, line{"show(" + text + ")", []string{want(flow.LogLine, w.Protect)}})
}

// writing is a line that writes data to a value: by its Write method, or by one
// that a row says writes.
func (p *proof) writing(text string, t types.Type) (line, bool) {
	if p.file.world.writes(t) {
		return line{text: text + ".Write(" + p.data("d", types.NewSlice(types.Typ[types.Byte])) + ")"}, true
	}
	set := types.NewMethodSet(t)
	for i := range set.Len() {
		method := set.At(i).Obj().(*types.Func)
		row := p.file.world.catalog.Func(method)
		if row == nil || !method.Exported() {
			continue
		}
		for _, m := range row.Moves {
			if m.Write && m.To.Base == model.Recv && m.From.Base >= 0 {
				return line{p.writingBy(text, set.At(i).Type().(*types.Signature), method, m.From), sinksAt(row, m.From)}, true
			}
		}
	}
	return line{}, false
}

// sinksAt are the wants for what a row itself makes a sink of data at port,
// whatever else the call gets.
func sinksAt(row *model.Row, port model.Port) (wants []string) {
	for _, s := range row.Sinks {
		for _, q := range s.Ports {
			if s.When == nil && overlap(port, q) {
				wants = append(wants, want(s.Kind, 0))
			}
		}
	}
	return wants
}

func (p *proof) writingBy(text string, sig *types.Signature, method *types.Func, from model.Port) string {
	var args []string
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		variadic := sig.Variadic() && i == sig.Params().Len()-1
		if variadic {
			t = t.(*types.Slice).Elem()
		}
		switch {
		case i == from.Base:
			args = append(args, p.data("d", t))
		case !variadic:
			args = append(args, p.param(fmt.Sprintf("b%d", i), t))
		}
	}
	return text + "." + method.Name() + "(" + strings.Join(args, ", ") + ")"
}

// writes reports whether values of a type are io.Writers.
func (w *world) writes(t types.Type) bool {
	writer := w.pkg("io").Scope().Lookup("Writer").Type().Underlying().(*types.Interface)
	return types.Implements(t, writer)
}

// holder makes the proof for a variable or a type that is a writer.
func (f *file) holder(t *resolve.Target) *proof {
	p := f.newProof(t, callee{}, "writer")
	w := *t.Row.Row.Writer
	object := t.Object
	typ := object.Type()
	text := f.imports.name(object.Pkg()) + "." + object.Name()
	if t.Row.Row.What == model.AboutType {
		typ = p.holderType(object)
		text = p.param("w", typ)
	}
	if w.Kind == "" && w.Protect == 0 {
		stmt, ok := p.writing(text, typ)
		if !ok {
			p.fail("no method of %s writes", typ)
		}
		p.after = append(p.after, stmt) // it goes nowhere
		p.alone = true
		return p
	}
	p.writeTo(w, text, typ)
	return p
}

// holderType is the type of a value to write to: a pointer when that has the
// method and the type has not.
func (p *proof) holderType(object types.Object) types.Type {
	t := object.Type()
	if _, iface := t.Underlying().(*types.Interface); !iface && !p.file.world.writes(t) {
		return types.NewPointer(t)
	}
	return t
}
