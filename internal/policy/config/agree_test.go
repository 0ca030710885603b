package config

import (
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model/strict"
)

// reader reads texts as if each were the same file.
type reader struct{ file string }

func (r reader) problems(text string) strict.Problems {
	l := newLoader(r.file, moduleOf(filepath.Dir(r.file)), today)
	l.parse(&strict.Reader{File: r.file}, []byte(text))
	l.checkVendors()
	return l.problems()
}

// TestSchemaAndReaderAgree changes good configurations in each place, by other
// keys and other values. What the reader takes then, the schema takes; what the
// schema takes and the reader does not has a message that says what no schema
// can see.
func TestSchemaAndReaderAgree(t *testing.T) {
	schema := resolved(t)
	r := reader{filepath.Join(files{}.dir(t), Name)}
	taken, refused := 0, 0
	for _, text := range good {
		for _, changed := range changes(t, text) {
			problems := r.problems(changed)
			v, err := instance(changed)
			if err == nil {
				err = schema.Validate(v)
			}
			switch {
			case problems == nil && err != nil:
				t.Errorf("%s\nthe reader takes it, the schema does not: %.300v", changed, err)
			case problems != nil && err == nil && !onlyUnseen(problems):
				t.Errorf("%s\nthe schema takes it, the reader does not: %v", changed, problems)
			case problems == nil:
				taken++
			default:
				refused++
			}
		}
	}
	if taken < 200 || refused < 2000 {
		t.Errorf("only %d changes were taken and %d refused", taken, refused)
	}
}

// moreUnseen are messages that changes lead to, beside those of [unseen]: what
// stands in rows and which of their keys go together, and what is in texts.
var moreUnseen = []string{
	"is no name", "bad port", `a flow is written "FROM -> TO"`, "is no port", "needs sink", "needs fill", "needs flow", "a row says how",
	"has writer, not", "neutral is true", "neutral stands alone", "args belongs to sink here", "write one sink with sink", "unknown category",
	"is the index of the argument", "stands where", "is taken by", "is no region", "is no purpose", "is not opened", "is no field", "is no id",
	"a reason is a sentence", "needs its way", "needs func: the argument",
}

func onlyUnseen(problems strict.Problems) bool {
	for _, p := range problems {
		hidden := false
		for _, part := range append(moreUnseen, unseen...) {
			hidden = hidden || strings.Contains(p.Text, part)
		}
		if !hidden {
			return false
		}
	}
	return true
}

// changes are texts that differ from text in one place.
func changes(t *testing.T, text string) []string {
	t.Helper()
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	var out []string
	write := func() {
		data, err := yaml.Marshal(&doc)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(data))
	}
	var walk func(n *yaml.Node, key bool)
	walk = func(n *yaml.Node, key bool) {
		before := *n
		for _, other := range others(key) {
			*n = other
			write()
		}
		*n = before
		for i, kid := range n.Content {
			walk(kid, n.Kind == yaml.MappingNode && i%2 == 0)
		}
		if step := 1 + int(n.Kind&yaml.MappingNode)/int(yaml.MappingNode); n.Kind == yaml.MappingNode || n.Kind == yaml.SequenceNode {
			for i := 0; i < len(before.Content); i += step {
				n.Content = append(append([]*yaml.Node{}, before.Content[:i]...), before.Content[i+step:]...)
				write()
			}
			n.Content = before.Content
		}
	}
	walk(doc.Content[0], false)
	return out
}

// others are what is put in the place of a key or a value.
func others(key bool) []yaml.Node {
	scalar := func(tag, value string) yaml.Node { return yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: value} }
	if key {
		return []yaml.Node{scalar("!!str", "frobnicate")}
	}
	word := scalar("!!str", "email")
	return []yaml.Node{
		scalar("!!null", "~"), scalar("!!bool", "true"), scalar("!!int", "-3"), scalar("!!str", "some thing"), scalar("!!str", ""),
		{Kind: yaml.SequenceNode}, {Kind: yaml.SequenceNode, Content: []*yaml.Node{&word}}, {Kind: yaml.MappingNode},
		{Kind: yaml.MappingNode, Content: []*yaml.Node{&word, &word}},
	}
}
