package solve

import (
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/std"
	"github.com/piivet/piivet/internal/transfer"
)

// Interface implements [transfer.Env].
func (p *Program) Interface(m *types.Func, recv types.Type) (transfer.Target, bool) {
	t := p.lookup(m.Origin())
	if t.Row != nil {
		return t, true
	}
	if row := loggerRow(m); row != nil {
		t.Row = row
		return t, true
	}
	return t, false
}

// levels are what the methods of loggers are called after.
var levels = []string{"Trace", "Debug", "Info", "Notice", "Warn", "Warning", "Error", "Critical", "Fatal", "Panic", "Print", "Log"}

// loggerRow is the row of a method that is shaped like a logger's: named
// after a level, with any number of values of any type at the end, and with
// nothing or an error to say for it.
func loggerRow(m *types.Func) *model.Row {
	sig := m.Signature()
	if !sig.Variadic() || sig.Results().Len() > 0 {
		return nil
	}
	last := sig.Params().Len() - 1
	elem := sig.Params().At(last).Type().(*types.Slice).Elem()
	if iface, ok := elem.Underlying().(*types.Interface); !ok || iface.NumMethods() > 0 {
		return nil
	}
	suffix, ok := afterLevel(m.Name())
	if !ok {
		return nil
	}
	encoder := "slog"
	switch suffix {
	case "f":
		encoder = "printf"
	case "", "ln":
		if last == 0 {
			encoder = "print"
		}
	}
	sink := model.Sink{Kind: flow.LogLine, Encoder: encoder, Query: -1}
	for i := range last {
		if b, ok := sig.Params().At(i).Type().Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
			sink.Ports = append(sink.Ports, model.Arg(i))
		}
	}
	variadic := model.Arg(last)
	variadic.Variadic = true
	sink.Ports = append(sink.Ports, variadic)
	return &model.Row{Name: model.FuncName(m), What: model.AboutFunc, Sinks: []model.Sink{sink}, FillFrom: model.None()}
}

// afterLevel is what follows the level in the name of a logger's method.
func afterLevel(name string) (suffix string, ok bool) {
	for _, level := range levels {
		rest, found := strings.CutPrefix(name, level)
		if !found {
			continue
		}
		switch rest {
		case "", "f", "ln", "w", "Context", "Ctx", "S", "Contextf":
			return strings.TrimPrefix(rest, "Context"), true
		}
	}
	return "", false
}

type implKey struct {
	method *types.Func
	iface  types.Type
}

// Implementations implements [transfer.Env]. Candidates are the types of this
// package and the exported types of its direct imports: no driver shows more.
func (p *Program) Implementations(m *types.Func, recv types.Type) []transfer.Target {
	iface, ok := recv.Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	key := implKey{m, recv}
	found, ok := p.impls[key]
	if ok {
		return p.fresh(found)
	}
	for _, n := range p.candidates() {
		if len(found) >= bounds.Callees.Limit {
			break
		}
		if t, ok := p.implementation(n, iface, m); ok {
			found = append(found, t)
		}
	}
	p.impls[key] = found
	return found
}

// fresh brings the summaries of functions of this package up to date, and
// notes that they were used.
func (p *Program) fresh(targets []transfer.Target) []transfer.Target {
	out := make([]transfer.Target, len(targets))
	for i, t := range targets {
		out[i] = t
		if t.Again != nil {
			out[i] = t.Again()
		}
	}
	return out
}

func (p *Program) implementation(n *types.Named, iface *types.Interface, m *types.Func) (transfer.Target, bool) {
	if !mayHave(n, m.Name()) {
		return transfer.Target{}, false
	}
	var t types.Type = n
	if !types.Implements(t, iface) {
		t = types.NewPointer(n)
		if !types.Implements(t, iface) {
			return transfer.Target{}, false
		}
	}
	target, ok := p.methodOf(t, m.Pkg(), m.Name())
	target.Again = func() transfer.Target {
		again, _ := p.methodOf(t, m.Pkg(), m.Name())
		return again
	}
	return target, ok
}

// mayHave reports whether a type declares a method of that name, or may have one
// from what it embeds: whether it implements an interface costs more to tell.
func mayHave(n *types.Named, method string) bool {
	for i := range n.NumMethods() {
		if n.Method(i).Name() == method {
			return true
		}
	}
	return embeds(n) > 0
}

// candidates lists the named types that an interface call may reach.
func (p *Program) candidates() []*types.Named {
	if p.named != nil {
		return p.named
	}
	p.named = namedTypes(p.in.Pkg.Pkg, false)
	for _, imp := range p.in.Pkg.Pkg.Imports() {
		if !p.standard(imp.Path()) {
			p.named = append(p.named, namedTypes(imp, true)...)
		}
	}
	return p.named
}

func namedTypes(pkg *types.Package, exported bool) []*types.Named {
	var all []*types.Named
	for _, name := range pkg.Scope().Names() {
		tn, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || exported && !tn.Exported() {
			continue
		}
		n, ok := tn.Type().(*types.Named)
		if ok && n.TypeParams().Len() == 0 && !types.IsInterface(n) && n.NumMethods()+embeds(n) > 0 {
			all = append(all, n)
		}
	}
	return all
}

// embeds counts what a type may have methods from beside its own.
func embeds(n *types.Named) int {
	st, ok := n.Underlying().(*types.Struct)
	if !ok {
		return 0
	}
	count := 0
	for i := range st.NumFields() {
		if st.Field(i).Embedded() {
			count++
		}
	}
	return count
}

// standard reports whether a package is of the standard library.
func (p *Program) standard(path string) bool { return std.Has(path) }
