package emit

import (
	"fmt"
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/resolve"
)

// taint puts the data at a port: the whole operand, or a field of one that is
// built for it. With variable, the operand gets a name.
func (p *proof) taint(port model.Port, variable bool) {
	if port.Base == model.Recv && p.call.path != "" {
		p.fail("the receiver is a field that data cannot be put into")
		return
	}
	t := p.typeOf(port.Base)
	if len(port.Fields) > 0 && p.build(port, t) {
		return
	}
	text := p.data("d", t)
	if variable {
		name := operandName(port.Base)
		p.before = append(p.before, name+" := "+text)
		text = name
	}
	if port.Odd {
		text = `"", ` + text // pairs are of texts
	}
	p.operands[port.Base] = text
}

func operandName(base int) string {
	if base == model.Recv {
		return "r"
	}
	return fmt.Sprintf("a%d", base)
}

// build makes a struct with data in a field; false when it cannot be made from
// outside its package.
func (p *proof) build(port model.Port, t types.Type) bool {
	name := operandName(port.Base)
	text, ok := p.fresh(t)
	if !ok {
		return false
	}
	before := []string{name + " := " + text}
	path := name
	for i, fieldName := range port.Fields {
		field := resolve.Field(t, fieldName)
		if field == nil || !field.Exported() {
			return false
		}
		t, path = field.Type(), path+"."+fieldName
		if i == len(port.Fields)-1 {
			break
		}
		if _, pointer := types.Unalias(t).(*types.Pointer); pointer {
			text, ok := p.fresh(t)
			if !ok {
				return false
			}
			before = append(before, path+" = "+text)
		}
	}
	if !canSpell(concrete(t)) {
		return false
	}
	p.before = append(append(p.before, before...), path+" = "+p.data("d", t))
	p.operands[port.Base] = name
	return true
}

// fresh is an expression for a new value that is empty: something that data
// can be put into.
func (p *proof) fresh(t types.Type) (text string, ok bool) {
	if i, ok := t.Underlying().(*types.Interface); ok {
		switch {
		case i.Empty():
			return "new(string)", true
		case p.file.world.takes(t, "bytes", "Buffer"):
			return "new(" + p.file.imports.name(p.file.world.pkg("bytes")) + ".Buffer)", true
		}
		return "", false
	}
	if !canSpell(t) {
		return "", false
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		if !canSpell(u.Elem()) {
			return "", false
		}
		return "new(" + p.file.imports.spell(u.Elem()) + ")", true
	case *types.Slice:
		return "make(" + p.file.imports.spell(t) + ", 8)", true
	case *types.Map, *types.Chan:
		return "make(" + p.file.imports.spell(t) + ")", true
	case *types.Struct:
		return p.file.imports.spell(t) + "{}", true
	}
	return "", false
}

// receive makes the operand at a port one that data can arrive at.
func (p *proof) receive(port model.Port) string {
	name := operandName(port.Base)
	if text, ok := p.operands[port.Base]; ok {
		return text
	}
	t := p.typeOf(port.Base)
	if _, ok := p.file.world.writerKind(t); ok {
		p.operands[port.Base] = p.param(name, t)
		return name
	}
	text, ok := p.constructed(t)
	if !ok {
		text, ok = p.fresh(t)
	}
	if ok {
		p.before = append(p.before, name+" := "+text)
		p.operands[port.Base] = name
		return name
	}
	p.operands[port.Base] = p.param(name, t)
	return name
}

// constructed makes a struct that methods on values change, through what it
// refers to: by a function of its package without parameters.
func (p *proof) constructed(t types.Type) (text string, ok bool) {
	named, isNamed := types.Unalias(t).(*types.Named)
	if !isNamed || named.Obj().Pkg() == nil {
		return "", false
	}
	if named.Obj().Pkg().Path() == "reflect" && named.Obj().Name() == "Value" {
		reflect := p.file.imports.name(named.Obj().Pkg())
		return reflect + ".ValueOf(new(string)).Elem()", true
	}
	if _, ok := named.Underlying().(*types.Struct); !ok {
		return "", false
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if ok && fn.Exported() && fn.Signature().Params().Len() == 0 && fn.Signature().Results().Len() == 1 &&
			namedOf(fn.Signature().Results().At(0).Type()) == named {
			return p.file.imports.name(fn.Pkg()) + "." + name + "()", true
		}
	}
	return "", false
}

// watch shows what is at a port after the call.
func (p *proof) watch(port model.Port, want string) {
	var text string
	var t types.Type
	if port.Base == model.Result {
		t, text = p.call.sig.Results().At(port.Index).Type(), p.keep(port.Index)
	} else {
		t, text = p.typeOf(port.Base), p.receive(port)
	}
	for _, name := range port.Fields {
		field := resolve.Field(t, name)
		if field == nil || !field.Exported() {
			break
		}
		t, text = field.Type(), text+"."+name
		if fresh, ok := p.fresh(t); ok && port.Base != model.Result {
			p.before = append(p.before, text+" = "+fresh)
		}
	}
	p.show(text, t, want)
}

// show adds a line that shows a value: what it yields when it is a sequence, a
// channel or a function.
func (p *proof) show(text string, t types.Type, want string) {
	shown := "show(" + text + ")"
	switch u := t.Underlying().(type) {
	case *types.Signature:
		shown = showFunc(text, u)
	case *types.Chan:
		shown = "show(<-" + text + ")"
	}
	for i, l := range p.after {
		if l.text == shown {
			p.after[i].wants = append(l.wants, want)
			return
		}
	}
	p.after = append(p.after, line{shown, []string{want}})
}

func showFunc(text string, sig *types.Signature) string {
	if sig.Params().Len() == 0 && sig.Results().Len() > 0 {
		return "show(" + text + "())"
	}
	if sig.Params().Len() != 1 {
		return "show(" + text + ")"
	}
	yield, ok := sig.Params().At(0).Type().Underlying().(*types.Signature)
	if !ok || sig.Results().Len() > 0 {
		return "show(" + text + ")"
	}
	switch yield.Params().Len() {
	case 1:
		return "for x := range " + text + " {\nshow(x)" + mark + "\n}"
	case 2:
		return "for x, y := range " + text + " {\nshow(x, y)" + mark + "\n}"
	}
	return "show(" + text + ")"
}

// want is what a finding of data at a sink is written as.
func want(kind flow.Kind, protection flow.Protection) string {
	return strings.TrimSpace(string(kind) + " " + protection.String())
}
