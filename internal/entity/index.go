package entity

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/model"
)

// Index knows what is stored in the variables and fields of one package. It is
// for one goroutine.
type Index struct {
	pkg *ssa.Package
	row func(*types.Func) *model.Row

	read    bool
	globals map[*ssa.Global][]ssa.Value
	fields  map[*types.Var][]ssa.Value
	made    map[*ssa.Function]*ssa.MakeClosure
}

// New makes an index of a package; row is what the catalog says of a function,
// nil for nothing. The package is read when the index is first asked about
// something that it stores.
func New(pkg *ssa.Package, row func(*types.Func) *model.Row) *Index {
	return &Index{pkg: pkg, row: row}
}

// Functions lists the functions of a package that have bodies, methods and
// function literals among them, in no order.
func Functions(pkg *ssa.Package) []*ssa.Function {
	var all []*ssa.Function
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || len(fn.Blocks) == 0 {
			return
		}
		all = append(all, fn)
		for _, lit := range fn.AnonFuncs {
			add(lit)
		}
	}
	for _, m := range pkg.Members {
		switch m := m.(type) {
		case *ssa.Function:
			add(m)
		case *ssa.Type:
			for _, fn := range methods(pkg.Prog, m.Type()) {
				add(fn)
			}
		}
	}
	return all
}

// methods are those that a named type declares.
func methods(prog *ssa.Program, t types.Type) []*ssa.Function {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || types.IsInterface(named) {
		return nil
	}
	var all []*ssa.Function
	for m := range named.Methods() {
		all = append(all, prog.FuncValue(m))
	}
	return all
}

// scan reads the package.
func (x *Index) scan() {
	if x.read {
		return
	}
	x.read = true
	x.globals, x.fields, x.made = map[*ssa.Global][]ssa.Value{}, map[*types.Var][]ssa.Value{}, map[*ssa.Function]*ssa.MakeClosure{}
	for _, fn := range Functions(x.pkg) {
		for _, b := range fn.Blocks {
			for _, i := range b.Instrs {
				x.note(i)
			}
		}
	}
}

func (x *Index) note(i ssa.Instruction) {
	switch i := i.(type) {
	case *ssa.Store:
		switch to := i.Addr.(type) {
		case *ssa.Global:
			x.globals[to] = append(x.globals[to], i.Val)
		case *ssa.FieldAddr:
			if f := FieldOf(to); f != nil {
				x.fields[f] = append(x.fields[f], i.Val)
			}
		}
	case *ssa.MakeClosure:
		if fn, ok := i.Fn.(*ssa.Function); ok {
			x.made[fn] = i
		}
	}
}

// FieldOf is the field that an instruction selects, or nil.
func FieldOf(i ssa.Value) *types.Var {
	switch i := i.(type) {
	case *ssa.FieldAddr:
		if ptr, ok := i.X.Type().Underlying().(*types.Pointer); ok {
			return fieldAt(ptr.Elem(), i.Field)
		}
	case *ssa.Field:
		return fieldAt(i.X.Type(), i.Field)
	}
	return nil
}

func fieldAt(t types.Type, i int) *types.Var {
	if st, ok := t.Underlying().(*types.Struct); ok && i < st.NumFields() {
		return st.Field(i).Origin()
	}
	return nil
}
