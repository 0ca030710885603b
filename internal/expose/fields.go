package expose

import (
	"cmp"
	"go/types"
	"reflect"
	"slices"
	"strings"
)

// fieldRule says which fields of a struct a tree encoder shows.
type fieldRule struct {
	// tag is the key of the tag that names fields.
	tag string
}

// field is a field that is shown, with the path to it through embedded
// structs.
type field struct {
	name   string
	tagged bool
	path   []int
}

type fieldsKey struct {
	st   *types.Struct
	rule fieldRule
}

// fieldsOf lists the fields of st that the rule shows, once for each type.
func (c *Cache) fieldsOf(st *types.Struct, rule fieldRule) []field {
	key := fieldsKey{st, rule}
	fields, ok := c.fields[key]
	if !ok {
		fields = dominant(rule.collect(st))
		if c.fields == nil {
			c.fields = map[fieldsKey][]field{}
		}
		c.fields[key] = fields
	}
	return fields
}

// level is an embedded struct whose fields are still to be listed.
type level struct {
	st   *types.Struct
	path []int
}

// collect lists the fields of st and of the structs that it embeds, the outer
// ones first. Like encoding/json it enters each embedded type once.
func (r fieldRule) collect(st *types.Struct) []field {
	var fields []field
	entered := map[*types.Struct]bool{}
	for next := []level{{st: st}}; len(next) > 0; {
		var deeper []level
		count := map[*types.Struct]int{}
		for _, l := range next {
			count[l.st]++
		}
		for _, l := range next {
			if entered[l.st] {
				continue
			}
			entered[l.st] = true
			fs, ls := r.scan(l)
			fields, deeper = append(fields, fs...), append(deeper, ls...)
			if count[l.st] > 1 { // the same names twice hide each other
				fields = append(fields, fs...)
			}
		}
		next = deeper
	}
	return fields
}

// scan sorts the fields of one struct into those that are written and
// embedded structs whose fields are.
func (r fieldRule) scan(l level) (fields []field, embedded []level) {
	for i := range l.st.NumFields() {
		v := l.st.Field(i)
		inner, flat := embeddedStruct(v)
		if !v.Exported() && !flat {
			continue
		}
		tag := reflect.StructTag(l.st.Tag(i)).Get(r.tag)
		if tag == "-" {
			continue
		}
		name, _, _ := strings.Cut(tag, ",")
		path := append(slices.Clone(l.path), i)
		if flat && name == "" {
			embedded = append(embedded, level{inner, path})
			continue
		}
		fields = append(fields, field{cmp.Or(name, v.Name()), name != "", path})
	}
	return fields, embedded
}

// embeddedStruct is the struct that an embedded field, or pointer, is of.
func embeddedStruct(v *types.Var) (*types.Struct, bool) {
	if !v.Embedded() {
		return nil, false
	}
	t := types.Unalias(v.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	return st, ok
}

// dominant leaves out the fields that others of the same name hide: the
// outermost wins, then one whose name comes from a tag, and two that are
// equal hide each other.
func dominant(fields []field) []field {
	byName := map[string][]field{}
	for _, f := range fields {
		byName[f.name] = append(byName[f.name], f)
	}
	var out []field
	for _, same := range byName {
		slices.SortStableFunc(same, func(a, b field) int { return cmp.Compare(a.rank(), b.rank()) })
		if len(same) == 1 || same[0].rank() != same[1].rank() {
			out = append(out, same[0])
		}
	}
	slices.SortFunc(out, func(a, b field) int { return slices.Compare(a.path, b.path) })
	return out
}

// rank is smaller for a field that hides others.
func (f field) rank() int {
	rank := 2 * len(f.path)
	if !f.tagged {
		rank++
	}
	return rank
}
