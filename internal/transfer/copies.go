package transfer

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// Copied is personal data that a function stores as it is in a field without a
// source of its own.
type Copied struct {
	Source *flow.Source
	Field  *types.Var
	Tag    string // the whole struct tag
	Pos    token.Pos
}

// copyKey tells copies apart.
type copyKey struct {
	field *types.Var
	src   *flow.Source
	pos   token.Pos
}

// noteCopy remembers the personal data among what is stored in a field. What a
// field holds that can hold anything, its tag could not say.
func (f *Frame) noteCopy(addr *ssa.FieldAddr, val *summary.Node) {
	fld := fieldVar(addr)
	if val == nil || types.IsInterface(fld.Type()) {
		return
	}
	for _, l := range val.Labels {
		if !l.Personal() || !l.Exact || l.Prot != 0 || l.Approx != "" || !f.onTheWay(l.Src) {
			continue
		}
		st := derefType(addr.X.Type()).Underlying().(*types.Struct)
		f.out.copies[copyKey{fld, l.Src, addr.Pos()}] = st.Tag(addr.Field)
	}
}

func (f *Frame) sortedCopies() []Copied {
	copies := make([]Copied, 0, len(f.out.copies))
	for k, tag := range f.out.copies {
		copies = append(copies, Copied{k.src, k.field.Origin(), tag, k.pos})
	}
	slices.SortFunc(copies, func(a, b Copied) int {
		return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.Field.Pos(), b.Field.Pos()), cmp.Compare(a.Source.Full, b.Source.Full))
	})
	return copies
}
