package strict

import (
	"fmt"

	"go.yaml.in/yaml/v3"
)

// Text returns a Read that wants a text (a number is one too).
func (r *Reader) Text(what string, to func(n *yaml.Node, text string)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		n = resolve(n)
		if n.Kind != yaml.ScalarNode || n.ShortTag() == "!!null" {
			r.Problemf(n, "%s is a text, not %s", what, shape(n))
			return
		}
		to(n, n.Value)
	}
}

// String is Text for a variable.
func (r *Reader) String(what string, to *string) func(*yaml.Node) {
	return r.Text(what, func(_ *yaml.Node, text string) { *to = text })
}

// Bool returns a Read that wants true or false.
func (r *Reader) Bool(what string, to *bool) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if err := n.Decode(to); err != nil || n.ShortTag() != "!!bool" {
			r.Problemf(n, "%s is true or false, not %s", what, shape(n))
		}
	}
}

// MaxIndex is the highest index that a file can name.
const MaxIndex = 99

// Index returns a Read that wants a whole number from 0 to MaxIndex.
func (r *Reader) Index(what string, to *int) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if err := n.Decode(to); err != nil || n.ShortTag() != "!!int" || *to < 0 || *to > MaxIndex {
			r.Problemf(n, "%s is a whole number from 0 to %d, not %s", what, MaxIndex, shape(n))
		}
	}
}

// Each returns a Read that wants a list, and reads its elements.
func (r *Reader) Each(what string, read func(*yaml.Node)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.SequenceNode {
			r.Problemf(n, "%s is a list, not %s", what, shape(n))
			return
		}
		r.each(n, read)
	}
}

// OneOrMore returns a Read that wants one thing or a list of such things.
func (r *Reader) OneOrMore(what string, read func(*yaml.Node)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		switch {
		case n.Kind != yaml.SequenceNode:
			read(n)
		case len(n.Content) == 0:
			r.Problemf(n, "%s is an empty list", what)
		default:
			r.each(n, read)
		}
	}
}

func (r *Reader) each(n *yaml.Node, read func(*yaml.Node)) {
	for i, element := range n.Content {
		r.under(fmt.Sprintf("[%d]", i), element, read)
	}
}

// Entries returns a Read that wants a mapping whose keys are free, each of them
// once.
func (r *Reader) Entries(what string, read func(key, value *yaml.Node)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.MappingNode {
			r.Problemf(n, "%s is a mapping (name: value), not %s", what, shape(n))
			return
		}
		seen := map[string]int{}
		for i := 0; i < len(n.Content); i += 2 {
			key := resolve(n.Content[i])
			line := seen[key.Value]
			switch {
			case key.Kind != yaml.ScalarNode || key.ShortTag() == "!!merge":
				r.Problemf(key, "a name in %s is a text, not %s", what, shape(key))
			case line > 0:
				r.Problemf(key, "%q is already on line %d", key.Value, line)
			default:
				seen[key.Value] = key.Line
				r.under(step(key.Value), n.Content[i+1], func(value *yaml.Node) { read(key, value) })
			}
		}
	}
}

// step is how a free name stands in the key of a problem.
func step(name string) string {
	for _, c := range name {
		if !(c == '-' || c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z') {
			return fmt.Sprintf("[%q]", name)
		}
	}
	if name == "" {
		return `[""]`
	}
	return "." + name
}
