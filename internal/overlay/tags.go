package overlay

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/tag"
)

// Tag is what a struct tag says under the keys of other tools, and the part of
// it that says so: `datapolicy:"password"`. Where they disagree, the field is
// personal data; ok is false when they say nothing.
func (o *Overlay) Tag(structTag string) (t tag.Tag, text string, ok bool) {
	if o == nil || structTag == "" {
		return t, "", false
	}
	var said []string
	for i := range o.Tags {
		key := &o.Tags[i]
		value, has := reflect.StructTag(structTag).Lookup(key.Key)
		if !has {
			continue
		}
		if meaning, known := key.meaning(value); known {
			said = append(said, key.Key+":"+strconv.Quote(value))
			t, ok = merge(t, meaning), true
		}
	}
	return t, strings.Join(said, " "), ok
}

// meaning is what a value says: as a whole, or item by item. "*" speaks for
// items that nothing else is known of, unless another says what the data is.
func (k *TagKey) meaning(value string) (t tag.Tag, known bool) {
	if t, known = k.exactly(value); known || value == "" {
		return t, known
	}
	strange := false
	for item := range strings.SplitSeq(value, ",") {
		item = strings.TrimSpace(item)
		if item == "" {
			continue
		}
		if one, ok := k.exactly(item); ok {
			t, known = merge(t, one), true
		} else {
			strange = true
		}
	}
	if other, ok := k.Values["*"]; ok && strange && !t.Personal() && !isRecord(t) {
		return other, true
	}
	return t, known
}

// exactly is what the mapping says of a value by its name.
func (k *TagKey) exactly(value string) (tag.Tag, bool) {
	if t, ok := k.Values[value]; ok && value != "*" {
		return t, true
	}
	return tag.Tag{Reviewed: true}, slices.Contains(k.Not, value)
}

// merge is what two tags say of one field. The zero tag says nothing.
func merge(a, b tag.Tag) tag.Tag {
	switch {
	case !b.Personal() && (a.Personal() || isRecord(a)):
		return a
	case !a.Personal():
		return b
	}
	out := a
	out.Categories = deepest(append(slices.Clone(a.Categories), b.Categories...))
	out.Protected = a.Protected & b.Protected
	for _, s := range []struct {
		to   *string
		from string
	}{{&out.Region, b.Region}, {&out.Role, b.Role}, {&out.Subject, b.Subject}} {
		if *s.to == "" {
			*s.to = s.from
		}
	}
	return out
}

func isRecord(t tag.Tag) bool { return t.Consent != "" || t.OptOut != "" }

// deepest sorts categories and leaves out those above another.
func deepest(ids []category.ID) []category.ID {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	all := slices.Clone(ids)
	return slices.DeleteFunc(ids, func(id category.ID) bool {
		return slices.ContainsFunc(all, func(other category.ID) bool { return other != id && other.Under(id) })
	})
}
