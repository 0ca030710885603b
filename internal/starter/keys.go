package starter

import (
	"go/ast"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/tag"
)

// TagKey is a struct tag key by which another tool marks what is to be hidden.
type TagKey struct {
	Key string
	// Values are those that the module has, sorted by Value.
	Values []TagValue
}

// TagValue is a value and the tag of piivet that says the same.
type TagValue struct{ Value, Means string }

// keys are those that other tools know, with values that mean more than their
// words say.
var keys = map[string]map[string]string{
	"datapolicy": {"password": "password", "token": "token", "security-key": "private-key", "secret-key": "private-key"},
	"log":        {"-": "personal"},
	"masq":       {"secret": "credential"},
	"sensitive":  nil, "mask": nil, "redact": nil, "secret": {"true": "credential"}, "privacy": nil, "gdpr": nil, "personal": nil, "conceal": nil, "scrub": nil, "sanitize": nil,
}

// only are keys of which no other values mean anything here: a log key has the
// names of fields, too.
var only = []string{"datapolicy", "log"}

// tagKeys finds the keys, and what their values mean.
func tagKeys(code []file) []TagKey {
	seen := map[string]map[string]string{}
	for i := range code {
		ast.Inspect(code[i].tree, func(n ast.Node) bool {
			if field, ok := n.(*ast.Field); ok && field.Tag != nil {
				if text, _, err := tag.Unquote(field.Tag.Value); err == nil {
					collect(reflect.StructTag(text), seen)
				}
			}
			return true
		})
	}
	var all []TagKey
	for _, key := range slices.Sorted(maps.Keys(seen)) {
		k := TagKey{Key: key}
		for _, value := range slices.Sorted(maps.Keys(seen[key])) {
			k.Values = append(k.Values, TagValue{value, seen[key][value]})
		}
		all = append(all, k)
	}
	return all
}

func collect(structTag reflect.StructTag, seen map[string]map[string]string) {
	for key := range keys {
		text, ok := structTag.Lookup(key)
		if !ok {
			continue
		}
		for value := range strings.SplitSeq(text, ",") {
			value = strings.TrimSpace(value)
			if means := meaning(key, value); means != "" {
				if seen[key] == nil {
					seen[key] = map[string]string{}
				}
				seen[key][value] = means
			}
		}
	}
}

// meaning is the tag of piivet that says what a value says; "" when it says that
// there is nothing to hide, or nothing at all.
func meaning(key, value string) string {
	switch means, known := keys[key][value]; {
	case known:
		return means
	case slices.Contains(only, key), slices.Contains(config.NotPersonal(), value), strings.Contains(value, "="):
		return ""
	}
	if id, ok := category.Lookup(value); ok {
		return shortest(id)
	}
	return string(category.Root)
}

// shortest is the short name of a category where that is enough.
func shortest(id category.ID) string {
	if short, ok := category.Lookup(id.Leaf()); ok && short == id {
		return id.Leaf()
	}
	return string(id)
}
