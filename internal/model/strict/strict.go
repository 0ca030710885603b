package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/suggest"
)

// Problem is one thing that is wrong in a file.
type Problem struct {
	File string
	Line int
	Text string
}

func (p Problem) Error() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text) }

// Problems is an error of one line for each problem, in the order of the file.
type Problems []Problem

func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// Reader reads one file and collects what is wrong in it.
type Reader struct {
	File     string
	problems Problems
}

// Problemf adds a problem at the line of n.
func (r *Reader) Problemf(n *yaml.Node, format string, args ...any) {
	r.problems = append(r.problems, Problem{r.File, n.Line, fmt.Sprintf(format, args...)})
}

// Count is the number of problems so far: who checks how things fit together
// need not do so for things that could not be read.
func (r *Reader) Count() int { return len(r.problems) }

// Err is all problems, or nil.
func (r *Reader) Err() error {
	if len(r.problems) == 0 {
		return nil
	}
	slices.SortStableFunc(r.problems, func(a, b Problem) int { return a.Line - b.Line })
	return r.problems
}

// Parse reads the one document that data holds; nil, with a problem, when it
// is no YAML or empty.
func (r *Reader) Parse(data []byte) *yaml.Node {
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	switch err := decoder.Decode(&doc); {
	case errors.Is(err, io.EOF):
		r.problems = append(r.problems, Problem{r.File, 1, "the file is empty"})
		return nil
	case err != nil:
		r.problems = append(r.problems, r.syntax(err))
		return nil
	}
	if err := decoder.Decode(&more); err == nil {
		r.Problemf(&more, "a second document: write one in a file")
	} else if !errors.Is(err, io.EOF) {
		r.problems = append(r.problems, r.syntax(err))
	}
	return doc.Content[0]
}

// syntax turns an error of the parser, "yaml: line 3: text", into a problem.
func (r *Reader) syntax(err error) Problem {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if after, ok := strings.CutPrefix(text, "line "); ok {
		number, rest, _ := strings.Cut(after, ": ")
		if line, err := strconv.Atoi(number); err == nil {
			return Problem{r.File, line, rest}
		}
	}
	return Problem{r.File, 1, text}
}

// Key is a key that an object may have, and what reads its value.
type Key struct {
	Name string
	Read func(value *yaml.Node)
}

// Object reads a mapping with those keys. What it is of, "a row", is for the
// messages. It reports whether n is a mapping.
func (r *Reader) Object(n *yaml.Node, what string, keys ...Key) bool {
	n = resolve(n)
	if n.Kind != yaml.MappingNode {
		r.Problemf(n, "%s is a mapping (key: value), not %s", what, shape(n))
		return false
	}
	seen := map[string]int{}
	for i := 0; i < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		at := slices.IndexFunc(keys, func(k Key) bool { return k.Name == name.Value })
		switch line := seen[name.Value]; {
		case at < 0:
			r.Problemf(name, "unknown key %q in %s%s", name.Value, what, r.instead(name.Value, keys))
		case line > 0:
			r.Problemf(name, "key %q is already on line %d", name.Value, line)
		default:
			seen[name.Value] = name.Line
			keys[at].Read(resolve(value))
		}
	}
	return true
}

// instead says which key was meant, or which ones there are.
func (r *Reader) instead(name string, keys []Key) string {
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = k.Name
	}
	return Instead(name, names)
}

// Instead is the end of a message about an unknown word: the one that was
// meant, or all that there are.
func Instead(word string, known []string) string {
	if meant, ok := suggest.Nearest(word, known...); ok {
		return fmt.Sprintf("; did you mean %q?", meant)
	}
	if len(known) == 1 {
		return ": the only one is " + known[0]
	}
	return ": there are " + strings.Join(known, ", ")
}

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

// Each returns a Read that wants a list, and reads its elements.
func (r *Reader) Each(what string, read func(*yaml.Node)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.SequenceNode {
			r.Problemf(n, "%s is a list, not %s", what, shape(n))
			return
		}
		each(n, read)
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
			each(n, read)
		}
	}
}

func each(n *yaml.Node, read func(*yaml.Node)) {
	for _, element := range n.Content {
		read(resolve(element))
	}
}

// resolve follows an alias to what it stands for.
func resolve(n *yaml.Node) *yaml.Node {
	for n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	return n
}

// shape names what stands in the place of something else.
func shape(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	}
	if n.ShortTag() == "!!null" {
		return "nothing"
	}
	return strconv.Quote(n.Value)
}
