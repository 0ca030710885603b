package usage

import (
	"go/types"
	"reflect"
	"strings"

	"github.com/piivet/piivet/internal/entity"
)

// tableOf notes what a type says about its table: in a method TableName, as gorm
// and others ask it, or in a tag of bun.
func (c *collector) tableOf(tn *types.TypeName, st *types.Struct) {
	t := Table{Type: entity.StructName(tn.Type()), Name: c.tableName(tn), Marked: isMarked(st, 0)}
	if name := bunTable(st); t.Name == "" {
		t.Name = name
	}
	if t.Type != "" && (t.Name != "" || t.Marked) {
		c.out.Tables = append(c.out.Tables, t)
	}
}

// tableName is what the method TableName of a type returns, in lower case and
// without schema; empty when there is none, or it is no constant.
func (c *collector) tableName(tn *types.TypeName) string {
	named, ok := tn.Type().(*types.Named)
	if !ok {
		return ""
	}
	for m := range named.Methods() {
		if m.Name() == "TableName" {
			return entity.Name{Text: c.index.Returned(c.p.SSA().Prog.FuncValue(m))}.Plain("store/sql")
		}
	}
	return ""
}

// bunTable is the table that the tag of bun.BaseModel names.
func bunTable(st *types.Struct) string {
	for i := range st.NumFields() {
		for option := range strings.SplitSeq(reflect.StructTag(st.Tag(i)).Get("bun"), ",") {
			if table, ok := strings.CutPrefix(option, "table:"); ok {
				return entity.Name{Text: table}.Plain("store/sql")
			}
		}
	}
	return ""
}

// isMarked reports whether rows of a type have a mark of deletion.
func isMarked(st *types.Struct, depth int) bool {
	for i := range st.NumFields() {
		f := st.Field(i)
		if f.Type().String() == "gorm.io/gorm.DeletedAt" || strings.Contains(reflect.StructTag(st.Tag(i)).Get("bun"), "soft_delete") {
			return true
		}
		if inner, ok := f.Type().Underlying().(*types.Struct); ok && f.Embedded() && depth < 3 && isMarked(inner, depth+1) {
			return true
		}
	}
	return false
}
