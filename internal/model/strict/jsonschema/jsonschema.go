// Package jsonschema writes a [strict.Shape] as a JSON Schema of draft 2020-12,
// which editors complete and check files by.
package jsonschema

import (
	"encoding/json"
	"strconv"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/piivet/piivet/internal/model/strict"
)

// Draft is what the documents are written in.
const Draft = "https://json-schema.org/draft/2020-12/schema"

// Of returns the document for a shape. The id is where it can be found, and the
// title what the files are.
func Of(shape strict.Shape, id, title string) *jsonschema.Schema {
	w := &writer{defs: map[string]*jsonschema.Schema{}}
	s := w.shape(shape)
	s.ID, s.Schema, s.Title, s.Defs = id, Draft, title, w.defs
	return s
}

// Write is the document as a file.
func Write(s *jsonschema.Schema) ([]byte, error) {
	text, err := json.MarshalIndent(s, "", "  ")
	return append(text, '\n'), err
}

type writer struct {
	defs map[string]*jsonschema.Schema // of shapes with a name
}

// shape returns the schema of a shape, or a reference to it.
func (w *writer) shape(s strict.Shape) *jsonschema.Schema {
	if s.Form != strict.FormNamed {
		return w.whole(s)
	}
	if w.defs[s.Name] == nil {
		w.defs[s.Name] = w.whole(s.Make())
	}
	return &jsonschema.Schema{Ref: "#/$defs/" + s.Name}
}

func (w *writer) whole(s strict.Shape) *jsonschema.Schema {
	switch s.Form {
	case strict.FormText:
		return text(s)
	case strict.FormString:
		return &jsonschema.Schema{Type: "string", Pattern: s.Pattern}
	case strict.FormBool:
		return &jsonschema.Schema{Type: "boolean"}
	case strict.FormIndex:
		return &jsonschema.Schema{Type: "integer", Minimum: ptr(0.0), Maximum: ptr(float64(strict.MaxIndex))}
	case strict.FormList:
		list := &jsonschema.Schema{Type: "array", Items: w.shape(*s.Of)}
		if s.NotEmpty() {
			list.MinItems = ptr(1)
		}
		return list
	case strict.FormEntries:
		return &jsonschema.Schema{Type: "object", AdditionalProperties: w.shape(*s.Of)}
	case strict.FormRecord:
		return w.record(s.Record())
	case strict.FormEither:
		either := &jsonschema.Schema{}
		for _, one := range s.Any {
			either.AnyOf = append(either.AnyOf, w.shape(one))
		}
		return either
	}
	return &jsonschema.Schema{}
}

// text is a text as a file has it: a number and true are read as texts, too.
func text(s strict.Shape) *jsonschema.Schema {
	if s.Words == nil {
		return &jsonschema.Schema{Types: []string{"string", "number", "boolean"}, Pattern: s.Pattern}
	}
	schema := &jsonschema.Schema{}
	for _, word := range s.Words {
		if n, err := strconv.Atoi(word); err == nil {
			schema.Enum = append(schema.Enum, n)
		}
		schema.Enum = append(schema.Enum, word)
	}
	if s.Says != nil {
		// No keyword of the draft: editors show it beside the word.
		schema.Extra = map[string]any{"enumDescriptions": s.Says}
	}
	return schema
}

func (w *writer) record(rec strict.Record) *jsonschema.Schema {
	s := &jsonschema.Schema{
		Type:                 "object",
		Properties:           map[string]*jsonschema.Schema{},
		AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}},
	}
	for _, key := range rec.Keys {
		value := w.shape(key.Is)
		value.Description = key.Says
		s.Properties[key.Name] = value
		s.PropertyOrder = append(s.PropertyOrder, key.Name)
		if key.Required {
			s.Required = append(s.Required, key.Name)
		}
	}
	if rec.Some {
		s.MinProperties = ptr(1)
	}
	for _, name := range rec.OneOf {
		s.OneOf = append(s.OneOf, &jsonschema.Schema{Required: []string{name}})
	}
	for _, pair := range rec.Needs {
		if s.DependentRequired == nil {
			s.DependentRequired = map[string][]string{}
		}
		s.DependentRequired[pair[0]] = append(s.DependentRequired[pair[0]], pair[1])
	}
	for _, pair := range rec.Apart {
		s.AllOf = append(s.AllOf, &jsonschema.Schema{Not: &jsonschema.Schema{Required: pair[:]}})
	}
	return s
}

func ptr[T any](v T) *T { return &v }
