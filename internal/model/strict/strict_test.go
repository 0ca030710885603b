package strict

import (
	"errors"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// read reads an object with a text, a flag and a list of texts.
func read(text string) (name string, on bool, list []string, err error) {
	r := &Reader{File: "f.yaml"}
	if n := r.Parse([]byte(text)); n != nil {
		r.Object(n, "a thing",
			Key{Name: "name", Read: r.String("name", &name)},
			Key{Name: "on", Read: r.Bool("on", &on)},
			Key{Name: "list", Read: r.OneOrMore("list", r.Text("an element", func(_ *yaml.Node, text string) { list = append(list, text) }))},
		)
	}
	return name, on, list, r.Err()
}

func TestRead(t *testing.T) {
	for _, text := range []string{
		"name: n\non: true\nlist: [a, 1]",
		"{list: &l [a, 1], on: true, name: n}",
		"name: &n n\non: true\nlist:\n  - a\n  - 1",
	} {
		name, on, list, err := read(text)
		if name != "n" || !on || strings.Join(list, " ") != "a 1" || err != nil {
			t.Errorf("%q: %q, %v, %q, %v", text, name, on, list, err)
		}
	}
	if _, _, list, err := read("list: one"); len(list) != 1 || err != nil {
		t.Errorf("one in place of a list: %q, %v", list, err)
	}
}

func TestProblems(t *testing.T) {
	_, _, _, err := read("on: yes please\nnmae: n\nname: [n]\nlist: []\nname: n\n")
	want := `f.yaml:1: on: on is true or false, not "yes please"
f.yaml:2: unknown key "nmae" in a thing; did you mean "name"?
f.yaml:3: name: name is a text, not a list
f.yaml:4: list: list is an empty list
f.yaml:5: key "name" is already on line 3`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
	var problems Problems
	if !errors.As(err, &problems) || problems[1] != (Problem{"f.yaml", 2, "", problems[1].Text}) {
		t.Errorf("the problems are %#v", problems)
	}
}

func TestInstead(t *testing.T) {
	for _, test := range []struct {
		word  string
		known []string
		want  string
	}{
		{"naem", []string{"name", "list"}, `; did you mean "name"?`},
		{"xyz", []string{"name", "list"}, ": there are name, list"},
		{"xyz", []string{"name"}, ": the only one is name"},
	} {
		if got := Instead(test.word, test.known); got != test.want {
			t.Errorf("Instead(%q, %q) = %q, want %q", test.word, test.known, got, test.want)
		}
	}
}
