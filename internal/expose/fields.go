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
	// tag is the key of the tag that names fields; without one no tag counts.
	tag string
	// instead is the key that counts where tag is not there or says nothing.
	instead string
	// bare: a tag that has no key at all counts as well.
	bare bool
	// hide is what the encoder takes for "leave this field out".
	hide hiding
	// embed is what it does with embedded structs.
	embed embedding
	// lower says which embedded types without an initial capital count as
	// fields. Structs that are flattened always do.
	lower lowering
	// loose: a field hides one other of its name, if both or neither have it
	// from a tag; beyond that it depends on their order, and all count.
	loose bool
	// even: a name from a tag counts no more than that of a field.
	even bool
	// every: fields of one name do not hide each other.
	every bool
	// syntax reads the tag and says what it means, in place of hide and embed.
	syntax tagSyntax
	// first: of fields that would hide each other the first is shown.
	first bool
	// options names, for options of the tag, the encoder that takes over.
	options *options
}

// hiding says which tags hide a field.
type hiding uint8

const (
	hideDash     hiding = iota // the tag "-"
	hideDashName               // any tag with the name "-"
)

// lowering says which embedded types without an initial capital are fields.
type lowering uint8

const (
	lowerNone lowering = iota
	lowerStructs
	lowerInterfaces
	lowerAll
)

// embedding says when the fields of an embedded struct are written in place of
// the struct.
type embedding uint8

const (
	asField   embedding = iota // never
	unnamed                    // unless the tag gives it a name
	always                     // always
	onRequest                  // only with the option "inline", for any field
)

// options maps options of a tag to the encoder of a field that has them.
type options map[string]string

// field is a field that is shown, with the path to it through embedded
// structs and the encoder for it, if that is another. One that may be left out
// is one whose tag leaves it to the value.
type field struct {
	name    string
	tagged  bool
	path    []int
	under   string
	leftOut bool
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
		fields = rule.dominant(rule.collect(st))
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
// ones first. Like encoding/json it enters each embedded type once; where every field
// counts, as often as it is embedded at one depth.
func (r fieldRule) collect(st *types.Struct) []field {
	var fields []field
	entered := map[*types.Struct]int{}
	for next, depth := []level{{st: st}}, 1; len(next) > 0; depth++ {
		var deeper []level
		count := map[*types.Struct]int{}
		for _, l := range next {
			count[l.st]++
		}
		for _, l := range next {
			if at := entered[l.st]; at != 0 && !(r.every && at == depth) {
				continue
			}
			entered[l.st] = depth
			fs, ls := r.scan(l)
			fields, deeper = append(fields, fs...), append(deeper, ls...)
			if count[l.st] > 1 && !r.every { // the same names twice hide each other
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
		name, opts := r.parse(l.st.Tag(i))
		if r.hides(name, opts) {
			continue
		}
		path := append(slices.Clone(l.path), i)
		inner, flat := r.flattens(v, name, opts)
		switch {
		case flat:
			embedded = append(embedded, level{inner, path})
		case v.Exported() || r.lowers(v):
			fields = append(fields, field{r.key(v, name), name != "" && !r.even, path, r.under(opts), leavesOut(opts)})
		}
	}
	return fields, embedded
}

// lowers reports whether the embedded field counts although its name has no
// initial capital.
func (r fieldRule) lowers(v *types.Var) bool {
	_, st := structOf(v.Type())
	return v.Embedded() && (r.lower == lowerAll || r.lower == lowerStructs && st ||
		r.lower == lowerInterfaces && types.IsInterface(v.Type()))
}

// parse splits the part of the tag that counts into a name and options; opts
// is nil when there is no comma.
func (r fieldRule) parse(tag string) (name string, opts []string) {
	value := cmp.Or(reflect.StructTag(tag).Get(r.tag), r.otherwise(tag))
	if r.bare && tag != "" && !strings.Contains(tag, ":") {
		value = tag
	}
	if r.syntax != nil {
		return r.syntax.parse(value)
	}
	name, rest, comma := strings.Cut(value, ",")
	if comma {
		opts = strings.Split(rest, ",")
	}
	return name, opts
}

// otherwise is what the tag says under the key that counts in place of another.
func (r fieldRule) otherwise(tag string) string {
	if r.instead == "" {
		return ""
	}
	return reflect.StructTag(tag).Get(r.instead)
}

func (r fieldRule) hides(name string, opts []string) bool {
	if r.syntax != nil {
		return r.syntax.hides(name, opts)
	}
	return name == "-" && (opts == nil || r.hide == hideDashName)
}

// key is what the field is called in the output, as far as it matters to find
// fields that hide each other.
func (r fieldRule) key(v *types.Var, name string) string {
	if name == "" && r.embed == onRequest {
		return strings.ToLower(v.Name())
	}
	return cmp.Or(name, v.Name())
}

// under is the encoder that one of the options names.
func (r fieldRule) under(opts []string) string {
	if r.options == nil {
		return ""
	}
	for _, opt := range opts {
		if under := (*r.options)[opt]; under != "" {
			return under
		}
	}
	return ""
}

// leavesOut reports whether an option of a tag leaves fields out for what they hold.
func leavesOut(opts []string) bool {
	return slices.ContainsFunc(opts, func(opt string) bool { return strings.HasPrefix(opt, "omit") })
}

// flattens reports whether the fields of the struct that v is stand in its
// place.
func (r fieldRule) flattens(v *types.Var, name string, opts []string) (*types.Struct, bool) {
	st, ok := structOf(v.Type())
	if !ok {
		return nil, false
	}
	if r.syntax != nil {
		return st, r.syntax.flattens(v, opts)
	}
	switch r.embed {
	case unnamed:
		return st, v.Embedded() && name == ""
	case always:
		return st, v.Embedded()
	case onRequest:
		return st, slices.Contains(opts, "inline") && (v.Exported() || r.lowers(v))
	}
	return nil, false
}

// structOf is the struct that t is or points to.
func structOf(t types.Type) (*types.Struct, bool) {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	return st, ok
}

// dominant leaves out the fields that others of the same name hide: the
// outermost wins, then one whose name comes from a tag, and two that are
// equal hide each other.
func (r fieldRule) dominant(fields []field) []field {
	byName := map[string][]field{}
	for _, f := range fields {
		key := f.name + " " + f.under
		byName[key] = append(byName[key], f)
	}
	var out []field
	for _, same := range byName {
		if r.every || r.loose && (len(same) != 2 || same[0].tagged != same[1].tagged) {
			out = append(out, same...)
			continue
		}
		slices.SortStableFunc(same, func(a, b field) int { return cmp.Compare(a.rank(), b.rank()) })
		if len(same) == 1 || r.first || same[0].rank() != same[1].rank() {
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

// Name is a part of a struct that an encoder writes under a name: the fields that
// lead to it, through embedded structs.
type Name struct {
	Name string
	Path []int
}

// Names are the parts that the encoder of that name writes of a value of type t under
// names of their own; ok is false when it is not known to write it as an object.
func (c *Cache) Names(encoder string, t types.Type) (names []Name, ok bool) {
	e, isTree := encoders[encoder].(tree)
	st, isStruct := structOf(t)
	if !isTree || !isStruct || e.column != "" || c.Methods(encoder, t) {
		return nil, false
	}
	for _, f := range c.fieldsOf(st, e.fields) {
		if f.name != "" {
			names = append(names, Name{f.name, f.path})
		}
	}
	return names, true
}

// WritesNames reports whether the text of an encoder has what it shows under names, so that it
// can be decoded.
func (c *Cache) WritesNames(encoder string) bool {
	e, isTree := encoders[encoder].(tree)
	return isTree && e.column == ""
}

// Unmarshals reports whether t, or a pointer to it, has a method that decodes what the
// encoder of that name has written.
func (c *Cache) Unmarshals(encoder string, t types.Type) bool {
	e, _ := encoders[encoder].(tree)
	opposite := strings.NewReplacer("Marshal", "Unmarshal", "Encode", "Decode")
	return slices.ContainsFunc(e.methods, func(m method) bool { return hasMethod(t, opposite.Replace(m.name)) })
}

// Methods reports whether t, or a pointer to it, has a method that the encoder of
// that name calls.
func (c *Cache) Methods(encoder string, t types.Type) bool {
	e, _ := encoders[encoder].(tree)
	return slices.ContainsFunc(e.methods, func(m method) bool { return hasMethod(t, m.name) })
}
