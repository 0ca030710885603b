package strict

import (
	"slices"

	"go.yaml.in/yaml/v3"
)

// Key is a key that an object may have, and what reads its value.
type Key struct {
	Name string
	Read func(value *yaml.Node)
	// Says is what the key says, for people, and Is what its value looks like.
	// Both may be left out where nobody asks for a [Shape].
	Says string
	Is   Shape
	// Example is a value, in YAML. A key that can be required needs one.
	Example  string
	Required bool
	// Needed reports whether the key is required after all, once the record is
	// read; nil for one that never is.
	Needed func() bool
}

func (k *Key) required() bool { return k.Required || k.Needed != nil && k.Needed() }

// Record is an object, with how its keys go together.
type Record struct {
	// What it is, "a promise", is for the messages.
	What string
	Keys []Key
	// OneOf are keys of which exactly one is there.
	OneOf []string
	// Needs are pairs: the first key means something only beside the second.
	Needs [][2]string
	// Apart are pairs that exclude each other.
	Apart [][2]string
	// Some says that one key, whichever, must be there.
	Some bool
}

// Record reads a mapping, and reports whether nothing was wrong with it.
func (r *Reader) Record(n *yaml.Node, rec Record) bool {
	before := r.Count()
	has := map[string]bool{}
	keys := slices.Clone(rec.Keys)
	for i, key := range keys {
		keys[i].Read = func(n *yaml.Node) {
			has[key.Name] = true
			key.Read(n)
		}
	}
	unknown := r.unknownKeys(n, keys)
	if r.Object(n, rec.What, keys...) && !unknown {
		// A key that is misspelt is not missing as well.
		r.together(resolve(n), rec, has)
	}
	return before == r.Count()
}

func (r *Reader) unknownKeys(n *yaml.Node, keys []Key) bool {
	n = resolve(n)
	for i := 0; n.Kind == yaml.MappingNode && i < len(n.Content); i += 2 {
		name := resolve(n.Content[i]).Value
		if !slices.ContainsFunc(keys, func(k Key) bool { return k.Name == name }) {
			return true
		}
	}
	return false
}

// together checks which keys there are.
func (r *Reader) together(n *yaml.Node, rec Record, has map[string]bool) {
	for _, key := range rec.Keys {
		if key.required() && !has[key.Name] {
			r.Problemf(n, "%s needs %s, for example %s: %s", rec.What, key.Name, key.Name, key.Example)
		}
	}
	if rec.Some && len(has) == 0 {
		r.Problemf(n, "%s needs %s", rec.What, or(names(rec.Keys)))
	}
	r.oneOf(n, rec, has)
	for _, pair := range rec.Needs {
		if has[pair[0]] && !has[pair[1]] {
			r.Problemf(n, "%s needs %s beside it", pair[0], pair[1])
		}
	}
	for _, pair := range rec.Apart {
		if has[pair[0]] && has[pair[1]] {
			r.Problemf(n, "%s has %s or %s, not both", rec.What, pair[0], pair[1])
		}
	}
}

func (r *Reader) oneOf(n *yaml.Node, rec Record, has map[string]bool) {
	var there []string
	for _, name := range rec.OneOf {
		if has[name] {
			there = append(there, name)
		}
	}
	switch {
	case rec.OneOf == nil || len(there) == 1:
	case len(there) == 0:
		r.Problemf(n, "%s needs %s", rec.What, or(rec.OneOf))
	default:
		r.Problemf(n, "%s has one of %s, not %d of them", rec.What, and(rec.OneOf), len(there))
	}
}

func names(keys []Key) []string {
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = k.Name
	}
	return names
}

func or(words []string) string  { return series(words, " or ") }
func and(words []string) string { return series(words, " and ") }

func series(words []string, last string) string {
	text := words[0]
	for i, word := range words[1:] {
		if i == len(words)-2 {
			text += last + word
		} else {
			text += ", " + word
		}
	}
	return text
}
