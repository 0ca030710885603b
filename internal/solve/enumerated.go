package solve

import (
	"crypto/sha256"
	"encoding/hex"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// Some enumerations are variables, as constants cannot be structs:
//
//	var Name, Topic = Kind{"name", 1}, Kind{"topic", 1}
//
// Such a variable is a constant to whoever compares with it or passes it.

// enumerated is what a package does with a variable that may be one of an enumeration.
type enumerated struct {
	changed bool
	value   summary.Constant // empty where it is not known
}

// Enumerated implements [transfer.Env]. It looks at the whole package once, when the first
// function asks.
func (p *Program) Enumerated(g *ssa.Global) (c summary.Constant, ok bool) {
	v, isVar := g.Object().(*types.Var)
	if !isVar || !transfer.IsEnumeration(v.Type()) {
		return "", false
	}
	p.findEnumerated()
	e := p.enumerated[g]
	switch {
	case e != nil && e.changed:
		return "", false
	case g.Pkg == p.in.Pkg:
		return e.value, e.value != ""
	}
	consts := p.in.Facts.Enumerated(v, p.typeByName).Consts()
	if len(consts) != 1 {
		return "", false
	}
	return consts[0], true
}

func (p *Program) findEnumerated() {
	if p.enumerated != nil {
		return
	}
	p.enumerated = map[*ssa.Global]*enumerated{}
	var operands []*ssa.Value // scratch
	for _, fn := range p.functions() {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				operands = instr.Operands(operands[:0])
				for _, op := range operands {
					if g, ok := (*op).(*ssa.Global); ok && transfer.IsEnumeration(g.Type().Underlying().(*types.Pointer).Elem()) {
						p.noteEnumerated(g, instr)
					}
				}
			}
		}
	}
}

// noteEnumerated notes what an instruction does to a variable: it is given a value once, where
// it is declared, and all else only reads it.
func (p *Program) noteEnumerated(g *ssa.Global, instr ssa.Instruction) {
	e := p.enumerated[g]
	if e == nil {
		e = &enumerated{}
		p.enumerated[g] = e
	}
	switch i := instr.(type) {
	case *ssa.DebugRef:
	case *ssa.UnOp:
	case *ssa.FieldAddr:
		e.changed = e.changed || slices.ContainsFunc(*i.Referrers(), transfer.NoRead)
	case *ssa.Store:
		if i.Addr != ssa.Value(g) { // where it is goes somewhere
			e.changed = true
			return
		}
		e.changed = e.changed || e.value != "" || i.Parent().Synthetic == ""
		e.value = memberOf(i.Val)
	default:
		e.changed = true
	}
}

// memberOf is a struct that is written down, as a constant of a length that does not depend on
// it; empty for one of which a part is not known.
func memberOf(v ssa.Value) summary.Constant {
	n := v.Type().Underlying().(*types.Struct).NumFields()
	fields := make([]string, n)
	if load, ok := v.(*ssa.UnOp); ok {
		if fields, ok = writtenFields(load.X, n); !ok {
			return ""
		}
	} else if _, zero := v.(*ssa.Const); !zero {
		return ""
	}
	sum := sha256.Sum256([]byte(strings.Join(fields, ";")))
	return summary.Constant("{" + hex.EncodeToString(sum[:8]) + "}")
}

// writtenFields are what the n fields of a struct literal are, none for zero; ok is false where
// one is no constant.
func writtenFields(literal ssa.Value, n int) (fields []string, ok bool) {
	local, ok := literal.(*ssa.Alloc)
	if !ok {
		return nil, false
	}
	fields = make([]string, n)
	for _, use := range *local.Referrers() {
		field, ok := use.(*ssa.FieldAddr)
		if !ok {
			if transfer.NoRead(use) {
				return nil, false
			}
			continue
		}
		for _, use := range *field.Referrers() {
			store, ok := use.(*ssa.Store)
			if !ok {
				return nil, false
			}
			c, ok := store.Val.(*ssa.Const)
			if !ok || store.Addr != field {
				return nil, false
			}
			if c.Value != nil && c.Value.ExactString() != string(zeroOf(c.Type())) {
				fields[field.Field] = c.Value.ExactString()
			}
		}
	}
	return fields, true
}

// exportEnumerated are the variables of enumerations that importers can name.
func (p *Program) exportEnumerated() []GlobalExport {
	var out []GlobalExport
	for _, m := range p.in.Pkg.Members {
		g, ok := m.(*ssa.Global)
		if !ok || !token.IsExported(g.Name()) {
			continue
		}
		if c, ok := p.Enumerated(g); ok {
			out = append(out, GlobalExport{Name: g.Name(), Content: summary.OfConst(c)})
		}
	}
	slices.SortFunc(out, func(a, b GlobalExport) int { return strings.Compare(a.Name, b.Name) })
	return out
}
