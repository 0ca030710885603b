package config

import (
	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/schema"
	"github.com/piivet/piivet/internal/overlay"
)

// Mention is something that a source or a model speaks of by its exact name, so
// that it is a mistake when there is no such thing. What a pattern stands for
// may be nothing at all: names with a `*` are no names, and neither are those
// in packages that end in "/...".
type Mention struct {
	// File, Line and Key are where the configuration says it.
	File string
	Line int
	Key  string
	// Package is the import path.
	Package string
	// What is model.AboutFunc, AboutVar or AboutType, or 0 when only the
	// package is named.
	What byte
	// Name is "Func", "Type.Method", "Var" or "Type".
	Name string
	// Field is a field of the type, Param a parameter of the function; "" when
	// none is named.
	Field, Param string
	// Result is the index of a result of the function; -1 when none is named.
	Result int
}

// nameModels notes what a package of models in a file speaks of.
func (l *loader) nameModels(file, key string, p *schema.Package) {
	if model.StandsForAll(p.Path) {
		return
	}
	l.mentions = append(l.mentions, Mention{File: file, Line: p.Line, Key: key, Package: p.Path, Result: -1})
	for _, row := range p.Rows {
		for _, name := range row.Names {
			if !model.IsPattern(name) {
				l.mentions = append(l.mentions, Mention{File: file, Line: row.Line, Key: key, Package: p.Path, What: row.Row.What, Name: name, Result: -1})
			}
		}
	}
}

// nameSource notes what a source speaks of.
func (f *file) nameSource(n *yaml.Node, s *overlay.Source) {
	name := Mention{File: f.File, Line: n.Line, Key: "sources", Package: s.Package, What: model.AboutType, Name: s.Type, Result: -1}
	if s.Func != "" {
		name.What, name.Name, name.Param = model.AboutFunc, s.Func, s.Param
		if s.Param == "" {
			name.Result = s.Result
		}
	}
	if !model.IsPattern(s.Field) {
		name.Field = s.Field
	}
	if !model.IsPattern(name.Name) {
		f.mentions = append(f.mentions, name)
	}
}
