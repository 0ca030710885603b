package config

import (
	"strings"
	"testing"
	"time"

	"github.com/piivet/piivet/internal/flow"
)

// ownText is a text that names what is own.
const ownText = "scope: {own: [example.com/shop/...], skip: [example.com/shop/gen]}\n"

func TestParse(t *testing.T) {
	c, err := Parse("text", ownText+rule("acme/logs")+"models: [{package: p, rows: [{func: F, neutral: true}]}]\n")
	if err != nil {
		t.Fatal(err)
	}
	if got := c.judged("example.com/shop", "contact.email", flow.LogLine, 0); got != "acme/logs" || len(c.Overlay.Models) != 1 {
		t.Errorf("%q is broken, the models are %v", got, c.Overlay.Models)
	}
	if c.File != "text" || c.Module != "" || len(c.Inputs) > 0 {
		t.Errorf("the file is %q, the module %q, the inputs are %v", c.File, c.Module, c.Inputs)
	}
	for pkg, want := range map[string]bool{"example.com/shop/web": true, "example.com/shop/gen": false, "example.com/lib": false} {
		if c.Owns(pkg) != want {
			t.Errorf("owns %s: %v", pkg, !want)
		}
	}
	other, err := Parse("text", ownText+rule("acme/log"))
	if err != nil {
		t.Fatal(err)
	}
	if other.Hash == c.Hash {
		t.Error("another text has the same hash")
	}
}

// TestParseJSON: JSON is YAML.
func TestParseJSON(t *testing.T) {
	c, err := Parse("text", `{"scope": {"own": ["..."]}, "default": "none", "promises": [
	{"id": "acme/logs", "data": ["email"], "sinks": ["log"], "require": "never"}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Policy.Promises) != 1 || c.Policy.Promises[0].ID != "acme/logs" {
		t.Errorf("the promises are %+v", c.Policy.Promises)
	}
}

// TestParseExpired: exceptions end by the day on which the text is read.
func TestParseExpired(t *testing.T) {
	const text = ownText + "allow: [{data: email, sinks: log, reason: r, expiry: 2026-03-15}]\n"
	for day, want := range map[int]int{15: 1, 16: 0} {
		c, err := parse("text", text, time.Date(2026, 3, day, 12, 0, 0, 0, time.UTC))
		if err != nil || len(c.Policy.Allows) != want {
			t.Errorf("on day %d there are exceptions %v, %v", day, c.Policy.Allows, err)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "text:1: the file is empty",
		rule("a"):                    "text:1: scope.own: nothing is own: name the packages that this applies to, for example scope: {own: [example.com/shop/...]}",
		"scope: {own: [./...]}":      `text:1: scope.own[0]: "./..." speaks of the module, and beside a text there is none: write the path of the package in full`,
		ownText + "include: a.yaml":  "text:2: include: a.yaml is a file, and this is a text beside which there are none: write here what the file says",
		ownText + "models: [m.yaml]": "text:2: models[0]: m.yaml is a file, and this is a text beside which there are none: write here what the file says",
		ownText + "promise: []":      `text:2: unknown key "promise" in a configuration; did you mean "promises"?`,
		"promise: []\ninclude: a": `text:1: unknown key "promise" in a configuration; did you mean "promises"?` + "\n" +
			"text:2: include: a is a file, and this is a text beside which there are none: write here what the file says",
	} {
		c, err := Parse("text", text)
		if c != nil || err == nil || err.Error() != want {
			t.Errorf("%s\n%v, %v\nwant %s", strings.TrimSpace(text), c, err, want)
		}
	}
}
