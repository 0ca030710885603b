package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model/strict"
)

// promiseWith is a configuration with a promise whose keys are replaced.
func promiseWith(replace string) string {
	key, _, _ := strings.Cut(replace, ":")
	text := "promises:\n  - line: 2\n"
	for _, field := range []string{"id: acme/logs", "says: Nothing is logged.", "data: [personal]", "sinks: [log]", "require: never"} {
		if !strings.HasPrefix(field, key+":") {
			text += "    " + field + "\n"
		}
	}
	if replace != key {
		text += "    " + replace + "\n"
	}
	return strings.Replace(text, "  - line: 2\n    ", "  - ", 1)
}

// wrong has what is said about each thing that can be wrong: the line, the key,
// and what would be right.
var wrong = map[string]string{
	// The file as a whole.
	"promise: []":                  `1: unknown key "promise" in a configuration; did you mean "promises"?`,
	"frobnicate: 1":                `1: unknown key "frobnicate" in a configuration: there are version, include, promises, allow, default, scope, tags, sources, models, packages, vendors, stores`,
	"- 1":                          `1: a configuration is a mapping (key: value), not a list`,
	"default: none\ndefault: none": `2: key "default" is already on line 1`,
	"version: 2":                   `1: version: this piivet reads version 1, not "2"`,
	"version: [1]":                 `1: version: version is a text, not a list`,
	"promises:":                    `1: promises: promises is a list, not nothing`,
	"default: all":                 `1: default: default is none, or the key is left out, not "all"`,
	"include: []":                  `1: include: include is an empty list`,
	"<<: {default: none}":          `1: unknown key "<<" in a configuration`,

	// Promises.
	promiseWith("id"):                           `2: promises[0]: a promise needs id, for example id: acme/logs`,
	promiseWith("data"):                         `2: promises[0]: a promise needs data, for example data: [personal]`,
	promiseWith("sinks"):                        `2: promises[0]: a promise needs sinks, for example sinks: [log]`,
	promiseWith("require"):                      `2: promises[0]: a promise needs require, for example require: masked or hashed`,
	promiseWith("id: "):                         `6: promises[0].id: the id of a promise is a text, not nothing`,
	promiseWith("id: a b"):                      `6: promises[0].id: "a b" is no id: write words with slashes between, such as acme/logs`,
	promiseWith("id: default/logs"):             `6: promises[0].id: default/logs: ids below default/ are those of the built-in promises; a promise of your own about the same data and sinks takes their place`,
	promiseWith("says: ''"):                     `6: promises[0].says: what a promise says is a sentence, not nothing`,
	promiseWith("say: x"):                       `7: promises[0]: unknown key "say" in a promise; did you mean "says"?`,
	promiseWith("data: []"):                     `6: promises[0].data: data is an empty list`,
	promiseWith("data: emial"):                  `6: promises[0].data: unknown category "emial"; did you mean email?`,
	promiseWith("data: [email, true]"):          `6: promises[0].data[1]: unknown category "true": docs/categories.md lists them`,
	promiseWith("data: dateOfBirth"):            `6: promises[0].data: unknown category "dateOfBirth"; write date-of-birth`,
	promiseWith("data: 'email,'"):               `6: promises[0].data: unknown category "": docs/categories.md lists them`,
	promiseWith("data: 'email,regoin=eu'"):      `6: promises[0].data: "regoin=eu" narrows nothing: data is narrowed by region=, role= and subject=`,
	promiseWith("data: 'email,consent=x'"):      `6: promises[0].data: "consent=x" narrows nothing: data is narrowed by region=, role= and subject=`,
	promiseWith("data: 'email,role=controler'"): `6: promises[0].data: unknown value "controler" of role=: did you mean "controller"?`,
	promiseWith("data: region=eu"):              `6: promises[0].data: no category before "region=eu": write personal,region=eu`,
	promiseWith("except: emial"):                `7: promises[0].except: unknown category "emial"; did you mean email?`,
	promiseWith("sinks: log/lien"):              `6: promises[0].sinks: unknown kind of sink "log/lien"; did you mean "log/line"?`,
	promiseWith("sinks: [mail/x]"):              `6: promises[0].sinks[0]: unknown kind of sink "mail/x": there are mail/recipient, mail/subject, mail/body, mail/marketing`,
	promiseWith("sinks: mial"):                  `6: promises[0].sinks: unknown kind of sink "mial"; did you mean "mail"?`,
	promiseWith("sinks: {log: line}"):           `6: promises[0].sinks: the kind of a sink is a text, not a mapping`,
	promiseWith("scope: 'a b'"):                 `7: promises[0].scope: "a b" is no package pattern: write example.com/shop/web, example.com/shop/... or ./web/...`,
	promiseWith("scope: [example.com/*/x]"):     `7: promises[0].scope[0]: "example.com/*/x" is no package pattern: write example.com/shop/web, example.com/shop/... or ./web/...`,
	promiseWith("require: mask"):                `6: promises[0].require: unknown requirement "mask"; did you mean "masked"?`,
	promiseWith("require: masked or"):           `6: promises[0].require: a requirement is missing at the end: write one of never, masked,`,
	promiseWith("require: ttl<=30"):             `6: promises[0].require: bad duration "30": a duration is a whole number above 0 and a unit: 90s, 15m, 24h, 30d, 8w or 1y`,
	promiseWith("replaces: all"):                `7: promises[0].replaces: replaces is none, or the key is left out, not "all"`,
	"promises: [{id: a, data: email, sinks: store, require: erasable, replaces: none}]": `1: promises[0]: a promise that requires erasable replaces no default promise: leave replaces out`,
	promiseWith("exceptions: never"):                             `7: promises[0].exceptions: exceptions is none, or the key is left out, not "never"`,
	promiseWith("require: read"):                                 `2: promises[0]: a promise that requires read is not about flows: leave sinks out`,
	promiseWith("require: mapped and organisational"):            `2: promises[0]: a promise that requires mapped and organisational is not about flows: leave sinks out`,
	promiseWith("require: masked and read"):                      `6: promises[0].require: read is not about flows, and masked is: write two entries with the same id`,
	promiseWith("require: read or mapped"):                       `6: promises[0].require: read, mapped and organisational are joined by and, not by or: a program is held to each`,
	"promises: [{id: a, require: read}]":                         `1: promises[0]: a promise needs data, for example data: [personal]`,
	"promises: [{id: a, require: organisational, except: name}]": `1: promises[0]: except takes from data, and there is none: leave it out`,
	"promises: [{id: a, require: organisatonal}]":                `1: promises[0].require: unknown requirement "organisatonal"; did you mean "organisational"?`,
	"promises: [x]":    `1: promises[0]: a promise is a mapping (key: value), not "x"`,
	"promises: {a: 1}": `1: promises: promises is a list, not a mapping`,
	"promises:\n  - {id: a, says: S, data: email, sinks: log, require: never}\n  - {id: a, says: T, data: phone, sinks: log, require: never}": `3: promises[1]: the id a is on line 2 already, and says something else there: leave says out if this is a rule of the same promise, or give it an id of its own`,

	// Exceptions.
	"allow: [{data: email, sinks: log}]":                                 `1: allow[0]: an exception needs reason, for example reason: the command prints what its user typed`,
	"allow: [{data: email, sinks: log, reason: ' '}]":                    `1: allow[0].reason: a reason is a sentence, not nothing`,
	"allow: [{sinks: log, reason: r}]":                                   `1: allow[0]: an exception needs data, for example data: [email]`,
	"allow: [{data: email, reason: r}]":                                  `1: allow[0]: an exception needs sinks, for example sinks: [log/console]`,
	"allow: [{data: email, sinks: log, reason: r, expiry: soon}]":        `1: allow[0].expiry: "soon" is no day: write year, month and day, such as 2026-12-31`,
	"allow: [{data: email, sinks: log, reason: r, expiry: 2026-02-30}]":  `1: allow[0].expiry: "2026-02-30" is no day: write year, month and day, such as 2026-12-31`,
	"allow: [{data: email, sinks: log, reason: r, expires: 2026-02-03}]": `1: allow[0]: unknown key "expires" in an exception; did you mean "expiry"?`,

	// Scope.
	"scope: [./...]":           `1: scope: scope is a mapping (key: value), not a list`,
	"scope: {own: [/x]}":       `1: scope.own[0]: "/x" is no package pattern`,
	"scope: {skipped: ./gen}":  `1: scope: unknown key "skipped" in scope: there are own, skip`,
	"scope: {skip: ../x}":      `1: scope.skip: "../x" is no package pattern`,
	"scope: {own: [{a: b}]}":   `1: scope.own[0]: a package pattern is a text, not a mapping`,
	"scope: {own: a, own: b}":  `1: scope: key "own" is already on line 1`,
	"scope: {own: a/.../b}":    `1: scope.own: "a/.../b" is no package pattern`,
	"scope: {skip: example/}":  `1: scope.skip: "example/" is no package pattern`,
	"scope: {skip: [], own: }": `1: scope.skip: skip is an empty list`,

	// Tags.
	"tags: [a]":                              `1: tags: tags is a mapping (name: value), not a list`,
	"tags: {pii: email}":                     `1: tags.pii: pii is the key of piivet itself: its values cannot be changed`,
	"tags: {'a b': email}":                   `1: tags["a b"]: "a b" cannot be the key of a struct tag: it has no spaces, quotes and colons`,
	"tags: {a: emial}":                       `1: tags.a: unknown category "emial"; did you mean email?`,
	"tags: {a: '-'}":                         `1: tags.a: no value of a means personal data: leave the key out, or write what a value means, such as a: {secret: credential}`,
	"tags: {a: {}}":                          `1: tags.a: no value of a means personal data: leave the key out,`,
	"tags: {a: {x: true}}":                   `1: tags.a.x: unknown category "true": docs/categories.md lists them`,
	"tags: {a: {x: 'email,regoin=eu'}}":      `1: tags.a.x: unknown attribute "regoin": did you mean "region"?`,
	"tags: {a: {x: [email]}}":                `1: tags.a.x: what a value means is a text, not a list`,
	"tags: {a: {x: email, x: phone}}":        `1: tags.a: "x" is already on line 1`,
	"tags:\n  a: {x: email}\n  a: {y: name}": `3: tags: "a" is already on line 2`,
	"tags: {a: [x]}":                         `1: tags.a: the values of a tag is a mapping (name: value), not a list`,
	"tags: {a: {[x]: email}}":                `1: tags.a: a name in the values of a tag is a text, not a list`,

	// Sources.
	"sources: [{category: email}]":                                               `1: sources[0]: a source needs type or func`,
	"sources: [{type: example.com/a.T}]":                                         `1: sources[0]: a source needs category, for example category: email`,
	"sources: [{type: example.com/a.T, func: example.com/a.F, category: email}]": `1: sources[0]: a source has one of type and func, not 2 of them`,
	"sources: [{type: Account, category: email}]":                                `1: sources[0].type: "Account" is no type: write its import path and its name, such as example.com/core.Account or example.com/core.*Request`,
	"sources: [{type: example.com/core, category: email}]":                       `1: sources[0].type: "example.com/core" is no type`,
	"sources: [{type: 'example.com/*.T', category: email}]":                      `1: sources[0].type: "example.com/*.T" is no type`,
	"sources: [{type: '*example.com/a.T', category: email}]":                     `1: sources[0].type: "*example.com/a.T" is no type`,
	"sources: [{type: example.com/a.T, field: A.B, category: email}]":            `1: sources[0].field: "A.B" is no field: write a name, or a pattern such as Data*`,
	"sources: [{func: F, category: email}]":                                      `1: sources[0].func: "F" is no function: write its import path and its name, such as example.com/core.Load, or example.com/web.Form.Email for a method`,
	"sources: [{func: example.com/a.F(), category: email}]":                      `1: sources[0].func: "example.com/a.F()" is no function`,
	"sources: [{func: example.com/a.F, field: A, category: email}]":              `1: sources[0]: field needs type beside it`,
	"sources: [{type: example.com/a.T, result: 1, category: email}]":             `1: sources[0]: result needs func beside it`,
	"sources: [{type: example.com/a.T, param: x, category: email}]":              `1: sources[0]: param needs func beside it`,
	"sources: [{func: example.com/a.F, param: x, result: 1, category: email}]":   `1: sources[0]: a source has param or result, not both`,
	"sources: [{func: example.com/a.F, param: '*', category: email}]":            `1: sources[0].param: "*" is no name of a parameter`,
	"sources: [{func: example.com/a.F, result: -1, category: email}]":            `1: sources[0].result: result is a whole number from 0 to 99, not "-1"`,
	"sources: [{func: example.com/a.F, result: first, category: email}]":         `1: sources[0].result: result is a whole number from 0 to 99, not "first"`,
	"sources: [{func: example.com/a.F, category: emial}]":                        `1: sources[0].category: unknown category "emial"; did you mean email?`,
	"sources: [{func: example.com/a.F, category: '-'}]":                          `1: sources[0]: category "-" says that something is no personal data: only a field can be that`,
	"sources: [{type: example.com/a.T, category: consent=x}]":                    `1: sources[0]: category "consent=x" says that something is no personal data: only a field can be that`,

	// Models and packages.
	"models: {package: p}":                                                    `1: models: models is a list, not a mapping`,
	"models: [{rows: [{func: F, neutral: true}]}]":                            `1: models[0]: a package needs package, for example package: example.com/lib`,
	"models: [{package: '', closed: true}]":                                   `1: models[0].package: the import path of a package is missing: package: example.com/lib`,
	"models: [{package: p}]":                                                  `1: models[0]: package p has no rows`,
	"models: [{package: 'a b', closed: true}]":                                `1: models[0]: "a b" is no import path: write example.com/lib, or example.com/lib/... for all below it`,
	"models: [{package: p, rows: [{func: F, sink: log/lien}]}]":               `1: models[0].rows[0].sink: unknown kind of sink "log/lien"; did you mean "line"?`,
	"models: [{package: p, rows: [{func: F, protect: maskd, args: 0}]}]":      `1: models[0].rows[0].protect: unknown protection "maskd"; did you mean "masked"?`,
	"models: [{package: p, closed: true}, {package: p, closed: true}]":        `1: models[1]: package p is already on line 1: put the two together`,
	"vendors: {'': {purpose: payment}}":                                       `1: vendors[""]: the name of a vendor is missing`,
	"stores: {'': {at-rest: encrypted}}":                                      `1: stores[""]: the name of a store is missing`,
	"models: [x.yaml]":                                                        `1: models[0]: x.yaml does not exist: the path is relative to this file`,
	"models: ['']":                                                            `1: models[0]: the name of a file is missing`,
	"models: [.]":                                                             `1: models[0]: . is a directory, not a file: the path is relative to this file`,
	"packages: [{sink: share/ai}]":                                            `1: packages[0]: an entry of packages needs package, for example package: example.com/tracker/...`,
	"packages: [{package: p}]":                                                `1: packages[0]: an entry of packages needs sink, for example sink: share/analytics`,
	"packages: [{package: p, sink: share/al}]":                                `1: packages[0].sink: unknown kind of sink "share/al"; did you mean "ai"?`,
	"packages: [{package: p, sink: share/ai, vendr: x}]":                      `1: packages[0]: unknown key "vendr" in an entry of packages; did you mean "vendor"?`,
	"packages: [{package: p, sink: share/ai, args: 0}]":                       `1: packages[0]: unknown key "args" in an entry of packages: there are package, sink, encoder, vendor, purpose, region`,
	"packages: [{package: 'p/*', sink: share/ai}]":                            `1: packages[0]: "p/*" is no import path`,
	"packages: [{package: p, sink: share/ai, encoder: jsn}]":                  `1: packages[0].encoder: unknown encoder "jsn"; did you mean "json"?`,
	"packages: [{package: p, sink: share/ai}, {package: p, sink: share/ads}]": `1: packages[1]: package p is already on line 1: put the two together`,

	// Vendors and stores.
	"vendors: {strip: {purpose: payment}}":                     `1: vendors.strip: unknown vendor strip; did you mean Stripe?`,
	"vendors: {stripe: {}}":                                    `1: vendors.stripe: a vendor needs purpose or region`,
	"vendors: {stripe: payment}":                               `1: vendors.stripe: a vendor is a mapping (key: value), not "payment"`,
	"vendors: {stripe: {purpos: payment}}":                     `1: vendors.stripe: unknown key "purpos" in a vendor; did you mean "purpose"?`,
	"vendors: {stripe: {region: United States}}":               `1: vendors.stripe.region: "United States" is no region: write one word in lower case, such as us-certified`,
	"vendors:\n  stripe: {region: us}\n  Stripe: {region: eu}": `3: vendors.Stripe: vendor stripe is already on line 2: put the two together`,
	"stores: {postgres: {at-rest: sealed}}":                    `1: stores.postgres.at-rest: unknown protection at rest "sealed": the only one is encrypted`,
	"stores: {postgres: {at-rest: encryptd}}":                  `1: stores.postgres.at-rest: unknown protection at rest "encryptd"; did you mean "encrypted"?`,
	"stores: {postgers: {at-rest: encrypted}}":                 `1: stores.postgers: unknown store postgers; did you mean postgres?`,
	"stores: {postgres: {}}":                                   `1: stores.postgres: a store needs at-rest or region`,

	// Includes.
	"include: x.yaml":       `1: include: x.yaml does not exist: the path is relative to this file`,
	"include: [a, /etc/b]":  `1: include[1]: /etc/b is absolute: write a path relative to this file, which is the same on every machine`,
	"include: .piivet.yaml": `1: include: .piivet.yaml includes itself: take one of the includes out`,
	"include: [{file: a}]":  `1: include[0]: the name of a file is a text, not a mapping`,
}

func TestErrors(t *testing.T) {
	for text, want := range wrong {
		c, err := files{Name: text}.load(t)
		var problems strict.Problems
		if !errors.As(err, &problems) || c != nil {
			t.Errorf("%s:\n%v, want problems and no configuration", text, err)
			continue
		}
		found := false
		for _, p := range problems {
			_, message, _ := strings.Cut(p.Error(), Name+":")
			found = found || strings.HasPrefix(message, want)
		}
		if allowed := 1 + strings.Count(want, "include[1]") + strings.Count(text, "own: }"); !found || len(problems) > allowed {
			t.Errorf("%s:\n%v\nwant\n%s", text, problems, want)
		}
	}
}

// TestAllAtOnce: one run tells everything that is wrong in all files.
func TestAllAtOnce(t *testing.T) {
	fs := files{
		Name: `version: 3
include: [pii/a.yaml, pii/missing.yaml]
promises:
  - {id: acme/logs, data: emial, sinks: log, require: never}
models: [pii/models.yaml]
default: nothing
`,
		"pii/a.yaml":      "promises:\n  - {id: acme/logs, data: email, sinks: log, require: tsl}\ninclude: b.yaml\n",
		"pii/b.yaml":      "tags: {log: {x: nmae}}\n",
		"pii/models.yaml": "packages:\n  - {package: p, rows: [{func: F, sink: log/lien}]}\n  - {package: q/*, closed: true}\n",
	}
	dir := fs.dir(t)
	c, err := load(filepath.Join(dir, Name), today)
	if c != nil || err == nil {
		t.Fatalf("got %v, %v", c, err)
	}
	got := strings.ReplaceAll(filepath.ToSlash(err.Error()), filepath.ToSlash(dir)+"/", "")
	want := `.piivet.yaml:1: version: this piivet reads version 1, not "3"
.piivet.yaml:2: include[1]: pii/missing.yaml does not exist: the path is relative to this file
.piivet.yaml:4: promises[0].data: unknown category "emial"; did you mean email?
.piivet.yaml:6: default: default is none, or the key is left out, not "nothing"
pii/models.yaml:2: packages[0].rows[0].sink: unknown kind of sink "log/lien"; did you mean "line"?
pii/models.yaml:3: packages[1].package: "q/*" is no import path: write example.com/lib, or example.com/lib/... for all below it
pii/a.yaml:2: promises[0].require: unknown requirement "tsl"; did you mean "tls"?
pii/b.yaml:1: tags.log.x: unknown category "nmae"; did you mean name?`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestBadFiles: one clear message each, and no configuration.
func TestBadFiles(t *testing.T) {
	anchors := "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := 1; i < 10; i++ {
		n := string(rune('0' + i))
		p := string(rune('0' + i - 1))
		anchors += "a" + n + ": &a" + n + " [" + strings.Repeat("*a"+p+", ", 9) + "*a" + p + "]\n"
	}
	for name, tt := range map[string]struct {
		text, want string
	}{
		"empty":     {"", "1: the file is empty"},
		"comments":  {"# later\n", "1: the file is empty"},
		"binary":    {"\x7fELF\x02\x01\x00\x00", "1: this is no text: want YAML in UTF-8"},
		"10 MB":     {strings.Repeat("promises: []\n", 10<<20/13), "1: the file is larger than 1048576 bytes, which is the limit: split it, or take out what is generated"},
		"anchors":   {anchors, "5: the file has more than 100000 values, aliases counted as what they stand for: that is the limit"},
		"a loop":    {"promises: &a\n  - *a\n", `1: the anchor "a" stands for something that holds itself`},
		"deep":      {"tags: " + strings.Repeat("[", bounds.FileDepth.Limit) + strings.Repeat("]", bounds.FileDepth.Limit), "1: lists and mappings are nested more than 32 deep: that is the limit"},
		"no YAML":   {"promises: [\n", "1: not YAML: did not find expected node content"},
		"two":       {"version: 1\n---\nversion: 1\n", "2: a second document: write one in a file"},
		"duplicate": {"version: 1\nversion: 1\n", `2: key "version" is already on line 1`},
	} {
		dir := files{Name: tt.text}.dir(t)
		c, err := load(filepath.Join(dir, Name), today)
		if err == nil || c != nil || err.Error() != filepath.Join(dir, Name)+":"+tt.want {
			t.Errorf("%s: %v\nwant %s", name, err, tt.want)
		}
	}
}

// TestNoFile: what has the name of a configuration and is none.
func TestNoFile(t *testing.T) {
	dir := files{Name + "/x": ""}.dir(t)
	file := filepath.Join(dir, Name)
	if c, err := Load(file); c != nil || err == nil || err.Error() != file+":1: this is a directory, not a file" {
		t.Errorf("a directory: %v", err)
	}
	if c, err := Load(filepath.Join(dir, "other")); c != nil || err == nil || err.Error() != filepath.Join(dir, "other")+":1: this does not exist" {
		t.Errorf("no file: %v", err)
	}
	if err := os.Remove(filepath.Join(file, "x")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("nowhere", file); err != nil {
		t.Skip(err)
	}
	if found, err := Find(dir); err != nil || found != file {
		t.Errorf("a link to nowhere is found as %q, %v", found, err)
	}
	if c, err := Load(file); c != nil || err == nil || err.Error() != file+":1: this does not exist" {
		t.Errorf("a link to nowhere: %v", err)
	}
}
