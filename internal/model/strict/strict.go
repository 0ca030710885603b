package strict

import (
	"fmt"
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
	// Key leads to the value that is wrong, "packages[0].rows[2].sink"; empty
	// for the file as a whole.
	Key  string
	Text string
}

func (p Problem) Error() string {
	if p.Key == "" {
		return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text)
	}
	return fmt.Sprintf("%s:%d: %s: %s", p.File, p.Line, p.Key, p.Text)
}

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
	key      []string // leads to what is being read
	problems Problems
}

// Problemf adds a problem at the line of n, with the key that is being read.
func (r *Reader) Problemf(n *yaml.Node, format string, args ...any) {
	r.problems = append(r.problems, Problem{r.File, n.Line, r.Key(), fmt.Sprintf(format, args...)})
}

// Add adds a problem that the caller has made.
func (r *Reader) Add(p Problem) { r.problems = append(r.problems, p) }

// fail adds a problem of the file as a whole.
func (r *Reader) fail(line int, text string) {
	r.problems = append(r.problems, Problem{File: r.File, Line: line, Text: text})
}

// Key leads to what is being read: "packages[0].rows[2].sink".
func (r *Reader) Key() string { return strings.TrimPrefix(strings.Join(r.key, ""), ".") }

// under reads n as what stands under a step of the key, ".sink" or "[2]".
func (r *Reader) under(step string, n *yaml.Node, read func(*yaml.Node)) {
	r.key = append(r.key, step)
	read(resolve(n))
	r.key = r.key[:len(r.key)-1]
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
		name, value := resolve(n.Content[i]), n.Content[i+1]
		at := slices.IndexFunc(keys, func(k Key) bool { return k.Name == name.Value })
		switch line := seen[name.Value]; {
		case at < 0:
			r.Problemf(name, "unknown key %q in %s%s", name.Value, what, r.instead(name.Value, keys))
		case line > 0:
			r.Problemf(name, "key %q is already on line %d", name.Value, line)
		default:
			seen[name.Value] = name.Line
			r.under("."+name.Value, value, keys[at].Read)
		}
	}
	return true
}

// instead says which key was meant, or which ones there are.
func (r *Reader) instead(name string, keys []Key) string {
	return Instead(name, names(keys))
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
