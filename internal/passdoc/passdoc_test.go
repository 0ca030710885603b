package passdoc

import "testing"

const source = `// Copyright.

/*
Package p does two things.

# Analyzer one

one: do one thing

More on it.

# Cases

A case.

# Analyzer two

two: do another

# Analyzer three

Something else.
*/
package p
`

func TestExtract(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"one", "one: do one thing\n\nMore on it.\n\n# Cases\n\nA case."},
		{"two", "two: do another"},
		{"four", ""},
		{"on", ""},
	} {
		got, ok := Extract(source, tt.name)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("Extract(%q) = %q, %v; want %q", tt.name, got, ok, tt.want)
		}
	}
	if text, ok := Extract(source, "three"); ok {
		t.Errorf("a section that does not start with its name was taken: %q", text)
	}
	lines := "// Copyright.\n\n// Package p does.\n//\n// # Analyzer one\n//\n// one: do one thing\n//\n//\tcode\npackage p\n"
	if text, ok := Extract(lines, "one"); !ok || text != "one: do one thing\n\n\tcode" {
		t.Errorf("of a comment of lines: %q, %v", text, ok)
	}
	if text, ok := Extract("// # Analyzer one\n// one: x\n\npackage p\n", "one"); ok {
		t.Errorf("a comment apart from the package clause has a section: %q", text)
	}
	if text, ok := Extract("package p\n", "one"); ok {
		t.Errorf("a file without a comment has a section: %q", text)
	}
}

func TestMust(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("Must did not panic for a missing section")
		}
	}()
	if got := Must(source, "two"); got != "two: do another" {
		t.Errorf("Must = %q", got)
	}
	Must(source, "four")
}
