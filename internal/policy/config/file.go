package config

import (
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model/strict"
)

// Version is the version of the form that configurations are written in.
const Version = "1"

// file reads one file. What it says goes to the loader.
type file struct {
	*strict.Reader
	*loader
	includes []named
	modelled map[string]int // the lines of the packages in models
}

// Shape says what a configuration looks like.
func Shape() strict.Shape {
	f := &file{Reader: new(strict.Reader), loader: &loader{collected: newCollected()}}
	return strict.RecordOf(f.record)
}

// record has the keys of a configuration.
func (f *file) record() strict.Record {
	return strict.Record{What: "a configuration", Keys: slices.Concat(
		[]strict.Key{
			{Name: "version", Read: f.Text("version", f.version), Is: strict.Word(Version),
				Says: "The version of the form of this file; 1, also when it is left out."},
			{Name: "include", Read: f.OneOrMore("include", f.name(&f.includes)), Is: strict.SomeOf(strict.Text()),
				Says: "Files of the same form whose content counts as if it stood here, relative to this file."},
		},
		f.policyKeys(),
		f.scopeKeys(),
		f.overlayKeys(),
	)}
}

func (f *file) version(n *yaml.Node, text string) {
	if text != Version {
		f.Problemf(n, "this piivet reads version %s, not %q", Version, text)
	}
}

// word returns a Read that wants one of the words.
func (f *file) word(what string, words ...string) func(*yaml.Node) {
	return f.Text(what, func(n *yaml.Node, text string) {
		if !slices.Contains(words, text) {
			f.Problemf(n, "unknown %s %q%s", what, text, strict.Instead(text, words))
		}
	})
}

// name returns a Read of the name of a file.
func (f *file) name(to *[]named) func(*yaml.Node) {
	return f.Text("the name of a file", func(n *yaml.Node, text string) {
		*to = append(*to, named{text, n.Line, f.Key()})
	})
}

// problem is Problemf for a file that is named in this one.
func (f *file) problem(at named, text string) {
	f.Add(strict.Problem{File: f.File, Line: at.line, Key: at.key, Text: text})
}

// place is where something was said.
type place struct {
	file string
	line int
}

// once reports whether something of that name is said for the first time, and
// a problem if it is not.
func (f *file) once(n *yaml.Node, what, name string) bool {
	key := what + " " + name
	if before, ok := f.places[key]; ok {
		where := fmt.Sprintf("on line %d", before.line)
		if before.file != f.File {
			where = fmt.Sprintf("at %s:%d", before.file, before.line)
		}
		f.Problemf(n, "%s is already %s: put the two together", key, where)
		return false
	}
	f.places[key] = place{f.File, n.Line}
	return true
}
