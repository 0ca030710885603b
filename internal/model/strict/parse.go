package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/bounds"
)

// Parse reads the one document that data holds; nil, with a problem, when it
// is no YAML, empty, or beyond the limits on files.
func (r *Reader) Parse(data []byte) *yaml.Node {
	if len(data) > bounds.FileSize.Limit {
		r.TooLarge()
		return nil
	}
	if !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0 {
		r.fail(1, "this is no text: want YAML in UTF-8")
		return nil
	}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	switch err := decoder.Decode(&doc); {
	case errors.Is(err, io.EOF):
		r.fail(1, "the file is empty")
		return nil
	case err != nil:
		r.syntax(err)
		return nil
	}
	if err := decoder.Decode(&more); err == nil {
		r.Problemf(&more, "a second document: write one in a file")
	} else if !errors.Is(err, io.EOF) {
		r.syntax(err)
	}
	if !r.measure(doc.Content[0]) {
		return nil
	}
	return doc.Content[0]
}

// TooLarge adds the problem of a file that has more bytes than are read.
func (r *Reader) TooLarge() {
	r.fail(1, fmt.Sprintf("the file is larger than %d bytes, which is the limit: split it, or take out what is generated", bounds.FileSize.Limit))
}

// syntax turns an error of the parser, "yaml: line 3: text", into a problem.
func (r *Reader) syntax(err error) {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if after, ok := strings.CutPrefix(text, "line "); ok {
		number, rest, _ := strings.Cut(after, ": ")
		if line, err := strconv.Atoi(number); err == nil {
			r.fail(line, "not YAML: "+rest)
			return
		}
	}
	r.fail(1, "not YAML: "+text)
}

// measure holds a document to the limits, with every alias counted as what it
// stands for. What it reports is one problem: the rest is not looked at.
func (r *Reader) measure(n *yaml.Node) bool {
	m := measurer{reader: r, sizes: map[*yaml.Node]size{}}
	_, ok := m.size(n)
	return ok
}

// size is how many nodes stand for a node, and how deep they are nested.
type size struct{ nodes, depth int }

type measurer struct {
	reader *Reader
	sizes  map[*yaml.Node]size // of what is done; without nodes: of what is being counted
}

// size counts n and all below it; ok is false when a limit is hit, and a
// problem says so. What an anchor names is counted once, and added for each
// alias.
func (m *measurer) size(n *yaml.Node) (s size, ok bool) {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	s, seen := m.sizes[n]
	if seen {
		if s.nodes == 0 {
			m.reader.Problemf(n, "the anchor %q stands for something that holds itself", n.Anchor)
		}
		return s, s.nodes > 0
	}
	m.sizes[n] = size{}
	s.nodes = 1
	if n.Kind != yaml.ScalarNode {
		s.depth = 1
	}
	for _, kid := range n.Content {
		k, ok := m.size(kid)
		if !ok {
			return s, false
		}
		s.nodes += k.nodes
		s.depth = max(s.depth, k.depth+1)
		if !m.within(kid, s) {
			return s, false
		}
	}
	m.sizes[n] = s
	return s, true
}

func (m *measurer) within(n *yaml.Node, s size) bool {
	switch {
	case s.nodes > bounds.FileNodes.Limit:
		m.reader.Problemf(n, "the file has more than %d values, aliases counted as what they stand for: that is the limit", bounds.FileNodes.Limit)
	case s.depth > bounds.FileDepth.Limit:
		m.reader.Problemf(n, "lists and mappings are nested more than %d deep: that is the limit", bounds.FileDepth.Limit)
	default:
		return true
	}
	return false
}
