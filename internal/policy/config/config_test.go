package config

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/tag"
)

// today is the day of the tests.
var today = time.Date(2026, 3, 15, 12, 0, 0, 0, time.UTC)

// files is a directory, by the names of its files.
type files map[string]string

// dir writes the files, and a go.mod of the module example.com/shop.
func (fs files) dir(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	fs.write(t, dir)
	return dir
}

func (fs files) write(t testing.TB, dir string) {
	t.Helper()
	all := files{"go.mod": "module example.com/shop\n\ngo 1.26\n"}
	for name, text := range fs {
		all[name] = text
	}
	for name, text := range all {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// load loads the configuration of the directory.
func (fs files) load(t testing.TB) (*Config, error) {
	t.Helper()
	return load(filepath.Join(fs.dir(t), Name), today)
}

// loaded is load without an error.
func loaded(t testing.TB, text string) *Config {
	t.Helper()
	c, err := files{Name: text}.load(t)
	if err != nil {
		t.Fatalf("%s\n%v", text, err)
	}
	return c
}

// judged lists the promises that a flow breaks in a package, "acme/logs".
func (c *Config) judged(pkg, categories string, kind flow.Kind, p flow.Protection) string {
	f := flow.Flow{
		Source:     flow.Source{Categories: strings.Split(categories, "+")},
		Sink:       flow.Sink{Kind: kind},
		Protection: p,
	}
	var ids []string
	for _, broken := range c.Policy.In(pkg).Judge(&f, policy.Granted()) {
		ids = append(ids, broken.ID)
	}
	return strings.Join(ids, " ")
}

func TestPromises(t *testing.T) {
	c := loaded(t, `
version: 1
promises:
  - id: acme/cookies
    says: |
      A cookie holds
      no personal data.
    data: [personal]
    except: [username]
    sinks: [store/cookie]
    require: never
    exceptions: none
  - id: acme/logs
    data: "email,phone,region=eu"
    sinks: log/*
    scope: ./web/...
    require: hashed and (encrypted or masked)
  - id: acme/logs
    data: ["sensitive,subject=child"]
    sinks: ["*"]
    require: masked
`)
	n := len(policy.Default().Promises)
	if !reflect.DeepEqual(c.Policy.Promises[:n], policy.Default().Promises) {
		t.Error("the default promises do not come first")
	}
	data := func(category, region, subject string) policy.Data {
		return policy.Data{Category: category, Region: region, Subject: subject}
	}
	want := []policy.Promise{
		{ID: "acme/cookies", Says: "A cookie holds no personal data.", NoExceptions: true, Rules: []policy.Rule{{
			Data: []policy.Data{data("personal", "", "")}, Except: []policy.Data{data("contact.username", "", "")},
			Sinks: []string{"store/cookie"}, Require: policy.Never(), Settles: true,
		}}},
		{ID: "acme/logs", Says: "contact.email,region=eu and contact.phone,region=eu to log: hashed and (encrypted or masked)", Rules: []policy.Rule{
			{
				Data: []policy.Data{data("contact.email", "eu", ""), data("contact.phone", "eu", "")}, Sinks: []string{"log"},
				Scope: []string{"example.com/shop/web/..."}, Settles: true,
				Require: policy.AllOf(policy.Value(flow.Hashed), policy.AnyOf(policy.Value(flow.Encrypted), policy.Value(flow.Masked))),
			},
			{Data: []policy.Data{data("sensitive", "", "child")}, Sinks: []string{"*"}, Require: policy.Value(flow.Masked), Settles: true},
		}},
	}
	if got := c.Policy.Promises[n:]; !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
}

// TestReplacesNone: a rule that replaces none comes on top of the default.
func TestReplacesNone(t *testing.T) {
	const rule = "promises: [{id: acme/children, data: child, sinks: '*', require: consent(guardian)"
	for text, want := range map[string]string{
		rule + "}]":                 "acme/children",
		rule + ", replaces: none}]": "default/logs acme/children",
	} {
		if got := loaded(t, text).judged("example.com/shop", "child.school", flow.LogLine, 0); got != want {
			t.Errorf("%s: a log breaks %q, want %q", text, got, want)
		}
	}
}

// TestProgramRules: what is required of the program is apart from what is
// required of flows, under the same id.
func TestProgramRules(t *testing.T) {
	c := loaded(t, `
promises:
  - {id: a, data: contact, except: name, scope: ./web, require: read and mapped}
  - {id: a, data: contact, sinks: store, require: erasable}
  - {id: staff, require: organisational}
`)
	contact, name := []policy.Data{{Category: "contact"}}, []policy.Data{{Category: "contact.name"}}
	want := []policy.Promise{
		{
			ID: "a", Says: "contact: read and mapped",
			Rules: []policy.Rule{{Data: contact, Sinks: []string{"store"}, Require: policy.Erasable()}},
			ProgramRules: []policy.ProgramRule{{
				Demands: []policy.Demand{policy.Read, policy.Mapped}, Data: contact, Except: name, Scope: []string{"example.com/shop/web"},
			}},
		},
		{ID: "staff", Says: "organisational", ProgramRules: []policy.ProgramRule{{Demands: []policy.Demand{policy.Organisational}}}},
	}
	if got := c.Policy.Promises[len(policy.Default().Promises):]; !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
}

func TestDefaultNone(t *testing.T) {
	c := loaded(t, "default: none\npromises: [{id: a, data: contact, sinks: log, require: never}]")
	if got := c.judged("p", "contact.email+credential.password", flow.LogLine, 0); got != "a" {
		t.Errorf("without the default, %q is broken", got)
	}
	c = loaded(t, "promises: [{id: a, data: contact, sinks: log, require: never}]")
	if got := c.judged("p", "contact.email+credential.password", flow.LogLine, 0); got != "default/logs default/passwords a" {
		t.Errorf("with the default, %q is broken", got)
	}
}

// TestReplace has a promise of the file in the place of a default one, and
// beside what it does not speak of.
func TestReplace(t *testing.T) {
	c := loaded(t, `
promises:
  - {id: acme/ads, data: [contact], except: [phone], sinks: [share/ads], scope: ./ads, require: hashed}
`)
	const ads = "example.com/shop/ads"
	for _, tt := range []struct {
		pkg, categories string
		kind            flow.Kind
		protection      flow.Protection
		want            string
	}{
		{ads, "contact.email", flow.ShareAds, flow.Hashed, ""},
		{ads, "contact.email", flow.ShareAds, 0, "acme/ads"},
		{ads, "contact.email", flow.ShareAnalytics, flow.Hashed, "default/third-party"},
		{ads, "usage.ip", flow.ShareAds, flow.Hashed, "default/third-party"},
		{ads, "contact.email+usage.ip", flow.ShareAds, flow.Hashed, "default/third-party"},
		{ads, "contact.email+usage.ip", flow.ShareAds, 0, "default/third-party acme/ads"},
		{ads, "contact.phone", flow.ShareAds, 0, ""}, // the promise has made an exception of it
		{ads + "/inner", "contact.email", flow.ShareAds, flow.Hashed, "default/third-party"},
	} {
		if got := c.judged(tt.pkg, tt.categories, tt.kind, tt.protection); got != tt.want {
			t.Errorf("in %s %s %s to %s breaks %q, want %q", tt.pkg, tt.protection, tt.categories, tt.kind, got, tt.want)
		}
	}
}

func TestAllow(t *testing.T) {
	c := loaded(t, `
promises:
  - {id: acme/open, data: [contact], sinks: [share/ads], require: never}
  - {id: acme/strict, data: [contact], sinks: [share/ads], require: never, exceptions: none}
allow:
  - {data: [email], sinks: [log, share/ads], scope: [./cmd/...], reason: the command prints what its user typed, expiry: 2026-03-15}
  - {data: ["phone,region=eu"], sinks: ["*"], reason: old}
`)
	const cmd = "example.com/shop/cmd/x"
	for _, tt := range []struct {
		pkg, categories string
		kind            flow.Kind
		want            string
	}{
		{cmd, "contact.email", flow.LogLine, ""},
		{cmd, "contact.email", flow.ShareAds, "acme/strict"},
		{cmd, "contact.name", flow.LogLine, "default/logs"},
		{cmd, "contact.email+contact.name", flow.LogLine, "default/logs"},
		{cmd, "contact.email", flow.StoreFile, "default/files"},
		{"example.com/shop/web", "contact.email", flow.LogLine, "default/logs"},
		{cmd, "contact.phone", flow.LogLine, "default/logs"},
	} {
		if got := c.judged(tt.pkg, tt.categories, tt.kind, 0); got != tt.want {
			t.Errorf("in %s %s to %s breaks %q, want %q", tt.pkg, tt.categories, tt.kind, got, tt.want)
		}
	}
	if len(c.Warnings) > 0 {
		t.Errorf("an exception holds on its last day: %v", c.Warnings)
	}
}

// TestExpired: an exception allows nothing on the day after its last, says so,
// and changes the hash on that day and on no other.
func TestExpired(t *testing.T) {
	dir := files{Name: "version: 1\nallow:\n  - data: email\n    sinks: log\n    reason: none\n    expiry: 2026-03-15\n"}.dir(t)
	file := filepath.Join(dir, Name)
	on := func(day int, hour int) *Config {
		c, err := load(file, time.Date(2026, 3, day, hour, 0, 0, 0, time.FixedZone("east", 3*3600)))
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	last, next := on(16, 2), on(16, 4) // midnight UTC lies between
	if got := last.judged("p", "contact.email", flow.LogLine, 0); got != "" {
		t.Errorf("on the last day, %s is broken", got)
	}
	if got := next.judged("p", "contact.email", flow.LogLine, 0); got != "default/logs" {
		t.Errorf("on the next day, %q is broken", got)
	}
	want := file + ":6: allow[0].expiry: the exception expired on 2026-03-15 and allows nothing any more: take it out, or give it another day"
	if got := next.Warnings.Error(); got != want {
		t.Errorf("the warning is\n%s\nwant\n%s", got, want)
	}
	if last.Hash == next.Hash {
		t.Error("the hash does not change when an exception expires")
	}
	if on(1, 0).Hash != last.Hash || on(20, 0).Hash != next.Hash {
		t.Error("the hash changes on another day")
	}
}

func TestTags(t *testing.T) {
	c := loaded(t, `
tags:
  sensitive: {"true": personal}
  datapolicy: {password: credential.password, token: credential.token, security-key: "credential.secret,region=eu"}
  secret: credential
  masq: {secret: credential, "": "-", plain: "-", "*": personal}
  log: {"-": personal, skip: personal}
  mask: {email: email, omit: "consent=marketing"}
`)
	parse := func(text string) tag.Tag {
		parsed, problems := tag.Parse(text)
		if problems != nil {
			t.Fatalf("%s: %v", text, problems)
		}
		return parsed
	}
	type values map[string]tag.Tag
	usual := func(but ...string) []string {
		var not []string
		for _, v := range NotPersonal() {
			if !strings.Contains(" "+strings.Join(but, " ")+" ", " "+v+" ") {
				not = append(not, v)
			}
		}
		return not
	}
	want := []overlay.TagKey{
		{Key: "datapolicy", Values: values{"password": parse("credential.password"), "token": parse("credential.token"), "security-key": parse("credential.secret,region=eu")}, Not: usual()},
		{Key: "log", Values: values{"-": parse("personal"), "skip": parse("personal")}, Not: usual("-", "skip")},
		{Key: "mask", Values: values{"email": parse("email"), "omit": parse("consent=marketing")}, Not: usual()},
		{Key: "masq", Values: values{"secret": parse("credential"), "*": parse("personal")}, Not: append([]string{"", "-", "false", "none", "plain"}, usual()[3:]...)},
		{Key: "secret", Values: values{"": parse("credential"), "*": parse("credential")}, Not: usual()},
		{Key: "sensitive", Values: values{"true": parse("personal")}, Not: usual()},
	}
	if !reflect.DeepEqual(c.Overlay.Tags, want) {
		t.Errorf("got\n%+v\nwant\n%+v", c.Overlay.Tags, want)
	}
	for structTag, want := range map[string]string{
		`datapolicy:"token,password"`: "password,token", `datapolicy:"-"`: "-", `datapolicy:"other"`: "",
		`secret:""`: "credential", `secret:"x"`: "credential", `secret:"false"`: "-",
		`log:"-"`: "personal", `log:"none"`: "-", `log:"x"`: "",
		`masq:"secret"`: "credential", `masq:"x"`: "personal", `masq:""`: "-", `masq:"plain"`: "-",
		`sensitive:"true"`: "personal", `sensitive:"false"`: "-",
	} {
		got, _, ok := c.Overlay.Tag(structTag)
		if ok != (want != "") || ok && got.String() != want {
			t.Errorf("%s is %s (%v), want %s", structTag, got, ok, want)
		}
	}
}

func TestSources(t *testing.T) {
	c := loaded(t, `sources:
  - {type: example.com/core.Account, field: "Data*", category: personal}
  - {type: github.com/nats-io/nats.go.Conn, category: "credential.token,region=eu"}
  - {func: "example.com/core.secret*", category: credential}
  - {func: example.com/web.Form.Email, result: 1, category: email}
  - {func: gopkg.in/mail.v2.Parse, param: addr, category: email}
  - {func: github.com/nats-io/nats.go.Conn.Request, category: email}
  - {func: os.Getenv, category: credential}
  - {type: example.com/core.Account, field: News, category: consent=marketing}
  - {type: example.com/core.Account, field: ID, category: "-"}
`)
	source := func(line int, s overlay.Source, word string) overlay.Source {
		s.Pos = flow.Pos{File: Name, Line: line}
		s.Tag, _ = tag.Parse(word)
		return s
	}
	want := []overlay.Source{
		source(2, overlay.Source{Package: "example.com/core", Type: "Account", Field: "Data*"}, "personal"),
		source(3, overlay.Source{Package: "github.com/nats-io/nats.go", Type: "Conn"}, "credential.token,region=eu"),
		source(4, overlay.Source{Package: "example.com/core", Func: "secret*"}, "credential"),
		source(5, overlay.Source{Package: "example.com/web", Func: "Form.Email", Result: 1}, "email"),
		source(6, overlay.Source{Package: "gopkg.in/mail.v2", Func: "Parse", Param: "addr"}, "email"),
		source(7, overlay.Source{Package: "github.com/nats-io/nats.go", Func: "Conn.Request"}, "email"),
		source(8, overlay.Source{Package: "os", Func: "Getenv"}, "credential"),
		source(9, overlay.Source{Package: "example.com/core", Type: "Account", Field: "News"}, "consent=marketing"),
		source(10, overlay.Source{Package: "example.com/core", Type: "Account", Field: "ID"}, "-"),
	}
	for i, got := range c.Overlay.Sources {
		if !reflect.DeepEqual(got, want[i]) {
			t.Errorf("got\n%+v\nwant\n%+v", got, want[i])
		}
	}
	if len(c.Overlay.Sources) != len(want) {
		t.Errorf("there are %d sources", len(c.Overlay.Sources))
	}
}

func TestModels(t *testing.T) {
	c, err := files{
		Name: `models:
  - pii/models.yaml
  - package: example.com/core/...
    rows: [{func: "Sanitize*", protect: masked, args: [0]}]
packages:
  - {package: "example.com/tracker/...", sink: share/analytics, vendor: Acme, purpose: analytics, region: us}
`,
		"pii/models.yaml": "vendor: Other\npackages: [{package: example.com/core, rows: [{func: Send, sink: share/ads}]}]",
	}.load(t)
	if err != nil {
		t.Fatal(err)
	}
	models := c.Overlay.Models
	if len(models) != 2 || models[0].Path != "example.com/core" || models[1].Path != "example.com/core/..." {
		t.Fatalf("the models are %+v", models)
	}
	if send := models[0].Func("Send"); send == nil || send.Sinks[0].Vendor != "Other" || models[1].Func("SanitizeAll") == nil {
		t.Errorf("the rows are %+v and %+v", models[0].Rows(), models[1].Rows())
	}
	whole := c.Overlay.Packages
	if len(whole) != 1 || whole[0].Path != "example.com/tracker/..." {
		t.Fatalf("the packages are %+v", whole)
	}
	for _, name := range []string{"Send", "Client.Send"} {
		row := whole[0].Func(name)
		if row == nil || len(row.Sinks) != 1 {
			t.Fatalf("the row of %s is %+v", name, row)
		}
		s := row.Sinks[0]
		if s.Kind != flow.ShareAnalytics || s.Vendor != "Acme" || s.Purpose != "analytics" || s.Region != "us" || s.Encoder != "all" || s.Query != -1 {
			t.Errorf("%s is the sink %+v", name, s)
		}
	}
}

func TestPlaces(t *testing.T) {
	c := loaded(t, `
vendors:
  Stripe: {purpose: payment, region: us-certified}
  nobody-knows: {region: eu}
stores: {Postgres: {at-rest: encrypted, region: eu}, pgx: {region: ch}}
`)
	if want := map[string]overlay.Place{"stripe": {Purpose: "payment", Region: "us-certified"}, "nobody-knows": {Region: "eu"}}; !reflect.DeepEqual(c.Overlay.Vendors, want) {
		t.Errorf("the vendors are %+v", c.Overlay.Vendors)
	}
	if want := map[string]overlay.Store{"postgres": {AtRest: flow.Encrypted, Region: "eu"}, "pgx": {Region: "ch"}}; !reflect.DeepEqual(c.Overlay.Stores, want) {
		t.Errorf("the stores are %+v", c.Overlay.Stores)
	}
}

func TestOwns(t *testing.T) {
	c := loaded(t, "scope: {own: [example.org/lib/...], skip: [./internal/gen/..., example.org/lib/old]}")
	for path, want := range map[string]bool{
		"example.com/shop": true, "example.com/shop/web": true, "example.com/shopping": false, "example.com": false,
		"example.com/shop/internal/gen": false, "example.com/shop/internal/gen/a": false, "example.com/shop/internal/general": true,
		"example.org/lib": true, "example.org/lib/a": true, "example.org/lib/old": false, "example.org/lib/old/a": true, "fmt": false,
	} {
		if got := c.Owns(path); got != want {
			t.Errorf("owns %s: %v, want %v", path, got, want)
		}
	}
	if c.Module != "example.com/shop" {
		t.Errorf("the module is %q", c.Module)
	}
}

func TestFind(t *testing.T) {
	dir := files{
		Name: "version: 1", "web/x.go": "", "nested/go.mod": "module example.com/nested", "nested/a/x.go": "",
		"odd/go.mod": "module example.com/odd", "odd/" + Name + "/x": "", "go.mod.d/go.mod/x": "",
	}.dir(t)
	for from, want := range map[string]string{
		"": Name, "web": Name, "nested": "", "nested/a": "", "odd": "odd/" + Name, "go.mod.d": Name, "not-there": Name,
	} {
		got, err := Find(filepath.Join(dir, from))
		if want != "" {
			want = filepath.Join(dir, want)
		}
		if err != nil || got != want {
			t.Errorf("from %q: %q, %v; want %q", from, got, err, want)
		}
	}
	t.Chdir(filepath.Join(dir, "web"))
	if got, err := Find("."); err != nil || filepath.Base(got) != Name {
		t.Errorf("from the current directory: %q, %v", got, err)
	}
}

// TestWordsAreKnown holds the words that editors complete to what is read.
func TestWordsAreKnown(t *testing.T) {
	for _, word := range categoryWords() {
		if _, ok := categoryOf(word); !ok {
			t.Errorf("%s is offered and not read", word)
		}
	}
	if _, ok := categoryOf("e-mail"); ok {
		t.Error("a word that is not offered is read")
	}
	if len(categoryWords()) < len(category.All()) {
		t.Error("categories are missing")
	}
}
