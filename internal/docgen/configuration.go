package main

import (
	"fmt"
	"strings"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/model/strict/jsonschema"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/require"
)

// schemaID is where editors find the schema.
const schemaID = "https://raw.githubusercontent.com/piivet/piivet/main/docs/piivet.schema.json"

func configurationSchema() string {
	text, err := jsonschema.Write(jsonschema.Of(config.Shape(), schemaID, "Configuration of piivet ("+config.Name+")"))
	if err != nil {
		panic(err) // it is made of strings, numbers and lists
	}
	return string(text)
}

// configurationKeys is a table for each object of a configuration, and one for
// what promises can require.
func configurationKeys() string {
	w := &keyWriter{}
	w.record("", config.Shape().Record())
	return "[The configuration](configuration.md) says what these are for, with examples. The same table is the JSON Schema " +
		"`docs/piivet.schema.json`, by which editors complete and check the file.\n" + w.text.String() + requirements()
}

type keyWriter struct{ text strings.Builder }

// record writes the table of an object, and then those of the objects in it.
func (w *keyWriter) record(path string, rec strict.Record) {
	title := path
	if title == "" {
		title = config.Name
	}
	fmt.Fprintf(&w.text, "\n## %s\n\n%s", title, head("key", "what it says"))
	for _, key := range rec.Keys {
		name := "`" + key.Name + "`"
		if key.Required {
			name += " (required)"
		}
		w.text.WriteString(row(name, key.Says))
	}
	for _, key := range rec.Keys {
		w.within(strings.TrimPrefix(path+"."+key.Name, "."), key.Is)
	}
}

// within looks for objects in a shape.
func (w *keyWriter) within(path string, s strict.Shape) {
	switch s.Form {
	case strict.FormNamed:
		w.within(path, s.Make())
	case strict.FormRecord:
		w.record(path, s.Record())
	case strict.FormList:
		w.within(path+"[]", *s.Of)
	case strict.FormEntries:
		w.within(path+".NAME", *s.Of)
	case strict.FormEither:
		for i, one := range s.Any {
			if i == 0 || one.Form != strict.FormList || one.Of.Form != s.Any[0].Form {
				w.within(path, one)
			}
		}
	}
}

func requirements() string {
	checked := map[string]bool{}
	for _, name := range policy.Checked() {
		checked[name] = true
	}
	text := "\n## What a promise can require\n\n" + head("requirement", "what it asks", "checked")
	for _, kind := range require.Atoms() {
		yes := "not by this version"
		if checked[kind.Name] {
			yes = "yes"
		}
		text += row("`"+kind.Example+"`", kind.Says, yes)
	}
	return text
}
