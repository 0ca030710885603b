package entity

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/sqltext"
)

// Call is a call with the operands that the source has for it, the receiver
// first.
type Call struct {
	Args []ssa.Value
	// Method says that there is a receiver.
	Method bool
}

// CallOf is the call that an instruction makes, and the function that it calls
// as far as the call itself tells; nil for a function value.
func CallOf(common *ssa.CallCommon) (Call, *types.Func) {
	if common.IsInvoke() {
		return Call{append([]ssa.Value{common.Value}, common.Args...), true}, common.Method
	}
	c := Call{common.Args, common.Signature().Recv() != nil}
	callee := common.StaticCallee()
	if callee == nil {
		return c, nil
	}
	if origin := callee.Origin(); origin != nil {
		callee = origin
	}
	obj, _ := callee.Object().(*types.Func)
	return c, obj
}

// Sink is what a sink writes to, by the row of the function that is called.
func (x *Index) Sink(c Call, s *model.Sink) Name {
	if s.Query >= 0 {
		return x.Value(c.arg(s.Query))
	}
	return x.first(c, s.Kind, s.Entity)
}

// Use is what a call erases or reads, one for each name that it is given.
func (x *Index) Use(c Call, u *model.Use) []Name {
	if len(u.Entity) == 1 && u.Entity[0].Variadic {
		var all []Name
		for _, v := range Listed(c.arg(u.Entity[0].Base)) {
			all = append(all, x.Value(v))
		}
		if len(all) > 0 {
			return all
		}
	}
	return []Name{x.first(c, u.Kind, u.Entity)}
}

// first is what the first of the ports names of which something is known. An
// object has the name of its bucket and its own.
func (x *Index) first(c Call, kind flow.Kind, ports []model.Port) Name {
	if kind == flow.StoreObject && len(ports) > 1 {
		return x.together(c, ports)
	}
	var asked Name // what callers know is the last resort, of handles at that
	for _, p := range ports {
		n := x.port(c, p)
		if !n.IsZero() && !n.Param {
			return n
		}
		if n.Param && (asked.IsZero() || p.Base != model.Recv) {
			asked = n
		}
	}
	return asked
}

func (x *Index) together(c Call, ports []model.Port) Name {
	parts := make([]string, len(ports))
	for i, p := range ports {
		parts[i] = hole
		if n := x.port(c, p); n.Text != "" && !n.Param {
			parts[i] = n.Text
		}
	}
	return joined(parts, "/")
}

// port is what stands behind a port.
func (x *Index) port(c Call, p model.Port) Name {
	var v ssa.Value
	switch {
	case p.Base == model.Recv && c.Method && len(c.Args) > 0:
		v = c.Args[0]
	case p.Base >= 0:
		v = c.arg(p.Base)
	}
	if p.Variadic {
		v = nil
		if all := Listed(c.arg(p.Base)); len(all) > 0 {
			v = all[0]
		}
	}
	for _, name := range p.Fields {
		r := resolver{x: x, seen: map[ssa.Value]bool{}}
		here := storesToField(v, name)
		if len(here) != 1 {
			return r.same(here)
		}
		v = here[0]
	}
	return x.Value(v)
}

// arg is argument i, the receiver not counted; nil when there is none.
func (c Call) arg(i int) ssa.Value {
	if c.Method {
		i++
	}
	if i < 0 || i >= len(c.Args) {
		return nil
	}
	return c.Args[i]
}

// Listed are the elements of a list that is made for a call: its variadic
// arguments.
func Listed(v ssa.Value) []ssa.Value {
	sl, ok := v.(*ssa.Slice)
	if !ok {
		return nil
	}
	alloc, ok := sl.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var values []ssa.Value
	for _, user := range *alloc.Referrers() {
		addr, ok := user.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, user := range *addr.Referrers() {
			if st, ok := user.(*ssa.Store); ok && st.Addr == addr {
				values = append(values, st.Val)
			}
		}
	}
	return values
}

// call is what the result of a call names.
func (r *resolver) call(i *ssa.Call) Name {
	c, fn := CallOf(&i.Call)
	if fn == nil {
		return Name{}
	}
	if row := r.x.row(fn); row != nil && len(row.Names) > 0 {
		for _, p := range row.Names {
			if n := r.named(c, p); !n.IsZero() {
				return n
			}
		}
	}
	if n, ok := r.built(fn, c); ok {
		return n
	}
	if c.Method && chains(i, c.Args[0]) {
		return r.value(c.Args[0])
	}
	return r.returned(i.Call.StaticCallee())
}

// named is what a port names in the call that makes a handle.
func (r *resolver) named(c Call, p model.Port) Name {
	if p.Base == model.Recv && c.Method {
		return r.value(c.Args[0])
	}
	return r.value(c.arg(p.Base))
}

// chains reports whether a method gives back what it was called on, or what
// stands for that.
func chains(i *ssa.Call, recv ssa.Value) bool {
	results := i.Call.Signature().Results()
	return results.Len() > 0 && types.Identical(results.At(0).Type(), recv.Type())
}

// built is a text that a function of the standard library makes.
func (r *resolver) built(fn *types.Func, c Call) (Name, bool) {
	switch fn.FullName() {
	case "fmt.Sprintf":
		return r.formatted(c), true
	case "path.Join", "path/filepath.Join":
		return r.list(c, "/"), true
	case "fmt.Sprint":
		return r.list(c, ""), true
	}
	sig := fn.Signature()
	if len(c.Args) == 1 && sig.Params().Len() == 1 && fn.Name() == "String" && isText(sig.Params().At(0).Type()) {
		return r.value(c.Args[0]), true // aws.String and its like: a pointer to the text
	}
	return Name{}, false
}

func (r *resolver) list(c Call, between string) Name {
	var parts []string
	for _, v := range Listed(c.arg(0)) {
		parts = append(parts, r.text(v))
	}
	return joined(parts, between)
}

// formatted is what fmt.Sprintf makes of a constant format.
func (r *resolver) formatted(c Call) Name {
	format := r.text(c.arg(0))
	values := Listed(c.arg(1))
	var text strings.Builder
	for n := 0; format != ""; {
		before, after, verb := strings.Cut(format, "%")
		text.WriteString(before)
		if !verb {
			break
		}
		flags := strings.IndexFunc(after, func(c rune) bool { return !strings.ContainsRune("+-# 0123456789.", c) })
		if flags < 0 || strings.ContainsAny(after[flags:flags+1], "[*") {
			text.WriteString(hole)
			break // arguments out of order: what follows is not known
		}
		switch letter := after[flags]; {
		case letter == '%':
			text.WriteByte('%')
		case n < len(values) && flags == 0 && (letter == 's' || letter == 'v' || letter == 'd'):
			text.WriteString(r.text(values[n]))
			n++
		default:
			text.WriteString(hole)
			n++
		}
		format = after[flags+1:]
	}
	return joined([]string{text.String()}, "")
}

// returned is what a function of the package returns as its first result: what
// callers hand to it leaves holes.
func (r *resolver) returned(fn *ssa.Function) Name {
	if fn == nil || fn.Pkg != r.x.pkg || len(fn.Blocks) == 0 || fn.Signature.Results().Len() == 0 {
		return Name{}
	}
	if t := fn.Signature.Results().At(0).Type(); StructName(t) != "" && !r.isHandle(t) {
		return Name{} // its type tells
	}
	var values []ssa.Value
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
			values = append(values, ret.Results[0])
		}
	}
	return r.same(values)
}

// library reports whether the catalog knows the package.
func (x *Index) library(path string) bool {
	return path != x.pkg.Pkg.Path() && model.Lookup(path) != nil
}

// Queries are the texts of queries among the arguments of a call.
func (x *Index) Queries(c Call) []string {
	var queries []string
	for _, v := range c.Args {
		if v == nil || !isText(v.Type()) {
			continue
		}
		for _, text := range x.Texts(v) {
			if sqltext.IsQuery(text) && !slices.Contains(queries, text) {
				queries = append(queries, text)
			}
		}
	}
	return queries
}

// Statements are what the query of a sink may be.
func (x *Index) Statements(c Call, s *model.Sink) []string { return x.Texts(c.arg(s.Query)) }

// Is reports whether operand k of [Call.Args] stands at a port.
func (c Call) Is(p model.Port, k int) bool {
	if c.Method {
		k--
	}
	return p.Base == k || p.Base == model.Recv && c.Method && k == -1
}

// Chain reports whether a method of that name was called earlier in the chain
// that a call is the end of.
func (x *Index) Chain(c Call, method string) bool {
	for c.Method && len(c.Args) > 0 {
		call, ok := c.Args[0].(*ssa.Call)
		if !ok {
			return false
		}
		var fn *types.Func
		if c, fn = CallOf(&call.Call); fn != nil && fn.Name() == method {
			return true
		}
	}
	return false
}

// Returned is what a function of the package returns, where that is a constant.
func (x *Index) Returned(fn *ssa.Function) string {
	r := resolver{x: x, seen: map[ssa.Value]bool{}}
	if n := r.returned(fn); !strings.Contains(n.Text, hole) {
		return n.Text
	}
	return ""
}
