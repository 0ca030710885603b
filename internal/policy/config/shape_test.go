package config

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"

	validator "github.com/google/jsonschema-go/jsonschema"

	"github.com/piivet/piivet/internal/model/strict/jsonschema"
)

// unseen are parts of messages about what no shape can say: what there is
// elsewhere, what fits together, and what is inside of texts.
var unseen = []string{
	"is already", "is on line", "does not exist", "is absolute", "includes itself", "a directory", "the name of a file is missing", "the name of a vendor", "the name of a store",
	"unknown requirement", "a requirement is missing", "bad duration",
	"unknown vendor", "unknown store", "means personal data: leave", "the key of piivet itself", "cannot be the key",
	"narrows nothing", "unknown attribute", "unknown value", "ids below default/", "is no day", "is no package pattern",
	"is no type", "is no function", "only a field can be that", "has no rows", "is no import path",
	"a promise needs data", "a promise needs sinks", "is not about flows", "are joined by and", "except takes from data", "replaces no default promise",
	"unknown key \"<<\"",
}

func resolved(t testing.TB) *validator.Resolved {
	t.Helper()
	r, err := jsonschema.Of(Shape(), "https://example.com/piivet.schema.json", "piivet").Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// instance is a document as validators of JSON Schema have it.
func instance(text string) (any, error) {
	var v any
	if err := yaml.Unmarshal([]byte(text), &v); err != nil {
		return nil, err
	}
	return plain(v), nil
}

func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, value := range v {
			out[key] = plain(value)
		}
		return out
	case map[any]any:
		out := map[string]any{}
		for key, value := range v {
			out[fmt.Sprint(key)] = plain(value)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, value := range v {
			out[i] = plain(value)
		}
		return out
	case time.Time:
		return v.Format(time.DateOnly)
	}
	return v
}

// TestShapeRefuses: what the reader refuses, the schema does, but for what it
// cannot see.
func TestShapeRefuses(t *testing.T) {
	schema := resolved(t)
	missed := map[string]bool{}
	for text, want := range wrong {
		v, err := instance(text)
		if err == nil {
			err = schema.Validate(v)
		}
		hidden := false
		for _, part := range unseen {
			if strings.Contains(want, part) {
				hidden = true
				missed[part] = missed[part] || err == nil
			}
		}
		if err == nil && !hidden {
			t.Errorf("%s:\nthe schema takes what the reader refuses: %s", text, want)
		}
	}
	for _, part := range unseen {
		if !missed[part] {
			t.Errorf("the schema sees %q", part)
		}
	}
}

// good are configurations that are read, each with a form that a shape must
// leave room for.
var good = []string{
	"version: 1", "version: '1'", "{}", "promises: []", "include: []\n"[:0] + "default: none",
	"promises: [{id: acme/x, data: email, sinks: log, require: never}]",
	"promises: [{id: 5, says: true, data: [contact.email, 'phone, role=controller', sensitive], except: [name], sinks: ['*'], scope: ..., require: (masked), exceptions: none, replaces: none}]",
	"promises: [{id: a, data: 'personal,region=eu', sinks: [share/*, log], scope: [./..., example.com/a/...], require: masked or hashed}]",
	"promises: [{id: a, require: organisational}, {id: b, data: personal, except: name, scope: example.com/..., require: read and mapped}, {id: b, data: name, sinks: store, require: erasable and exportable}]",
	"allow: [{data: personal, sinks: [log/console], reason: r}]", "allow: [{data: personal, sinks: '*', reason: 1, expiry: 2026-12-31}]",
	"allow: [{data: personal, sinks: '*', reason: 1, expiry: '2026-12-31'}]",
	"scope: {own: ..., skip: [., ./a, b.c/d~e]}", "scope: {}",
	"tags: {a: email, 'b.c': {x: '-', '*': personal, '': 'email, region=eu', 1: personal, true: name, ~: phone}}", "tags: {}",
	"tags: {log: {'-': personal}}",
	"sources: [{type: a.T, category: email}, {type: a.T, field: 'F*', category: '-'}, {func: a.T.F, category: 'email,phone'}, {func: a.F, result: 0, category: email}, {func: a.F, param: x, category: email}]",
	"models: [{package: p/..., closed: true}, {package: q, rows: [{func: F, sink: log/line, args: [0, 1..., recv], encoder: json, vendor: V, purpose: P, region: R, query: 1}]}]",
	"models: [{package: q, rows: [{func: [A, T.M], sinks: [{sink: log/line}, {sink: mail/body, args: 0}]}, {var: V, writer: {}}, {type: T, writer: log/console}, {func: W, writer: {protect: hashed}}]}]",
	"models: [{package: q, rows: [{func: A, flow: 0 -> result}, {func: B, flow: [{move: 0 -> result, encoder: text}], protect: masked}, {func: C, write: '1 -> 0'}, {func: D, fill: 0, from: 1}]}]",
	"models: [{package: q, rows: [{func: A, callback: 0}, {func: B, callback: {func: 0, args: ['1[]', unknown], result: result}}, {func: C, clear: recv}, {func: D, wraps: [0]}, {func: E, neutral: true}, {func: F, source: email}]}]",
	"packages: [{package: p/..., sink: share/analytics, encoder: json, vendor: V, purpose: p, region: r}]",
	"vendors: {Stripe: {purpose: payment}, x: {region: us-certified}}", "stores: {postgres: {at-rest: encrypted}, x: {region: eu}}",
}

// TestShapeTakes: what the reader takes, the schema does.
func TestShapeTakes(t *testing.T) {
	for _, text := range good {
		if _, err := (files{Name: text}).load(t); err != nil {
			t.Errorf("%s:\n%v", text, err)
		}
	}
	// TestExamples reads the examples, but for the file of models.
	_, examples := examples(t)
	schema := resolved(t)
	for _, text := range slices.Concat(good, examples) {
		if strings.HasPrefix(text, "# pii/") {
			continue
		}
		v, err := instance(text)
		if err == nil {
			err = schema.Validate(v)
		}
		if err != nil {
			t.Errorf("%s:\nthe schema refuses what the reader takes: %v", text, err)
		}
	}
}
