package lint_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/lint"
)

// draft reads a configuration of the module example.com/shop.
func draft(t testing.TB, text string) (*config.Config, error) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module example.com/shop\n\ngo 1.26\n", config.Name: text} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return config.Draft(filepath.Join(dir, config.Name))
}

// complaints are those about a configuration, without the path of the file.
func complaints(t testing.TB, text string) string {
	t.Helper()
	c, err := draft(t, text)
	if err != nil {
		t.Fatalf("%s\n%v", text, err)
	}
	var lines []string
	for _, p := range lint.Check(c, true) {
		p.File = ""
		lines = append(lines, strings.TrimPrefix(p.Error(), ":"))
	}
	return strings.Join(lines, "\n")
}

// each is a configuration with these promises, one a line from line 2 on.
func each(entries ...string) string {
	return "promises:\n  - {" + strings.Join(entries, "}\n  - {") + "}\n"
}

// pairs have what is said of two rules, and a twin that differs by a word and
// of which nothing is said.
var pairs = []struct{ says, bad, want, good string }{
	{
		"never, and a consent for a part of it",
		each("id: a, data: personal, sinks: share, require: never", "id: b, data: email, sinks: share/crm, require: consent(x)"),
		"3: promises[1].require: consent(x) lets data through, and a (.piivet.yaml:2) lets none of it: narrow one of the two",
		each("id: a, data: personal, sinks: store, require: never", "id: b, data: email, sinks: share/crm, require: consent(x)"),
	},
	{
		"never for a part only",
		each("id: a, data: personal, sinks: share, require: hashed", "id: b, data: personal, sinks: share, require: never"),
		"2: promises[0].require: hashed lets data through, and b (.piivet.yaml:3) lets none of it: narrow one of the two",
		each("id: a, data: personal, sinks: share, require: hashed", "id: b, data: personal, sinks: share/crm, require: never"),
	},
	{
		"never in one package",
		each("id: a, data: personal, sinks: log, scope: ./..., require: never", "id: b, data: email, sinks: log, scope: ./web, require: hashed"),
		"3: promises[1].require: hashed lets data through, and a (.piivet.yaml:2) lets none of it: narrow one of the two",
		each("id: a, data: personal, sinks: log, scope: ./web, require: never", "id: b, data: email, sinks: log, scope: ./..., require: hashed"),
	},
	{
		"never for a region",
		each(`id: a, data: "personal,region=eu", sinks: log, require: never`, `id: b, data: "email,region=eu", sinks: log, require: hashed`),
		"3: promises[1].require: hashed lets data through, and a (.piivet.yaml:2) lets none of it: narrow one of the two",
		each(`id: a, data: "personal,region=eu", sinks: log, require: never`, `id: b, data: email, sinks: log, require: hashed`),
	},
	{
		"never with an exception",
		each("id: a, data: personal, sinks: log, require: never", "id: b, data: email, sinks: log, require: hashed"),
		"3: promises[1].require: hashed lets data through, and a (.piivet.yaml:2) lets none of it: narrow one of the two",
		each("id: a, data: personal, except: email, sinks: log, require: never", "id: b, data: email, sinks: log, require: hashed"),
	},
	{
		"children in what is sensitive",
		each("id: a, data: sensitive, sinks: log, require: never", `id: b, data: "email,subject=child", sinks: log, require: hashed`),
		"3: promises[1].require: hashed lets data through, and a (.piivet.yaml:2) lets none of it: narrow one of the two",
		each("id: a, data: sensitive, sinks: log, require: never", `id: b, data: "email,subject=patient", sinks: log, require: hashed`),
	},
	{
		"how it travels, where it never gets",
		each("id: a, data: personal, sinks: store, require: never", "id: b, data: personal, sinks: store/sql, require: erasable"),
		"3: promises[1].require: this never decides: a (.piivet.yaml:2) lets none of this data get there",
		each("id: a, data: personal, sinks: store/sql, require: never", "id: b, data: personal, sinks: store, require: erasable"),
	},
	{
		"two kinds of vendor at once",
		each(`id: a, data: personal, sinks: share, require: "vendor(purpose: payment, crm)"`, `id: b, data: email, sinks: share/crm, require: "vendor(purpose: support)"`),
		"3: promises[1].require: nothing can be what this and a (.piivet.yaml:2) ask for, vendor(purpose: payment, crm): narrow one of the two, or write never",
		each(`id: a, data: personal, sinks: share, require: "vendor(purpose: payment, crm)"`, `id: b, data: email, sinks: share/crm, require: "vendor(purpose: support, crm)"`),
	},
	{
		"two kinds of vendor in one rule",
		each(`id: a, data: personal, sinks: share, require: "vendor(region: eu) and (vendor(region: ch) or never)"`),
		"2: promises[0].require: nothing can be all that vendor(region: eu) and (vendor(region: ch) or never) asks for: write never, or take a part out",
		each(`id: a, data: personal, sinks: share, require: "vendor(region: eu) and (vendor(region: ch) or hashed)"`),
	},
	{
		"two kinds of vendor, where none may be needed",
		each(`id: a, data: email, sinks: [mail, share], require: "vendor(region: eu)"`, `id: a, data: email, sinks: share, require: "vendor(region: ch)"`),
		"3: promises[1].require: nothing can be what this and a (.piivet.yaml:2) ask for, vendor(region: eu): narrow one of the two, or write never",
		each(`id: a, data: email, sinks: [mail, share], require: "vendor(region: eu)"`, `id: a, data: email, sinks: mail, require: "vendor(region: ch)"`),
	},
	{
		"weaker in the same promise",
		each("id: a, data: personal, sinks: log, require: hashed", "id: a, data: email, sinks: log/line, require: hashed or encrypted"),
		"3: promises[1].require: this never decides: a (.piivet.yaml:2) asks for as much of all this data: take one of the two out",
		each("id: a, data: personal, sinks: log, require: hashed", "id: a, data: email, sinks: log/line, require: hashed and encrypted"),
	},
	{
		"the same twice",
		each("id: a, data: personal, sinks: log, require: hashed", "id: a, data: personal, sinks: log, require: hashed"),
		"3: promises[1].require: this never decides: a (.piivet.yaml:2) asks for as much of all this data: take one of the two out",
		each("id: a, data: personal, sinks: log, require: hashed", "id: b, data: personal, sinks: log, require: hashed"),
	},
	{
		"never, in the same promise",
		each("id: a, data: personal, sinks: log, require: never", "id: a, data: email, sinks: log, require: never"),
		"3: promises[1].require: this never decides: a (.piivet.yaml:2) asks for as much of all this data: take one of the two out",
		each("id: a, data: personal, sinks: log, require: never", "id: b, data: email, sinks: log, require: never"),
	},
	{
		"the program, twice",
		each("id: a, data: personal, require: read", "id: a, data: personal, require: read"),
		"3: promises[1].require: this never decides: a (.piivet.yaml:2) asks for the same: take one of the two out",
		each("id: a, data: personal, require: read", "id: a, data: personal, require: mapped"),
	},
	{
		"an exception of what is not there",
		each("id: a, data: contact, except: ip, sinks: log, require: never"),
		"2: promises[0].except: usage.ip is not among data: take it out",
		each("id: a, data: contact, except: email, sinks: log, require: never"),
	},
	{
		"nothing is left",
		each("id: a, data: email, except: contact, sinks: log, require: never"),
		"2: promises[0].except: nothing is left of data: the rule never decides",
		each(`id: a, data: email, except: "contact,region=eu", sinks: log, require: never`),
	},
	{
		"an exception that another promise does not know",
		each("id: a, data: personal, except: username, sinks: store/cookie, require: never", "id: b, data: contact, sinks: store, require: never"),
		"2: promises[0].except: contact.username gets there by this, and b (.piivet.yaml:3) lets none of it: take it out here, or except it there",
		each("id: a, data: personal, except: username, sinks: store/cookie, require: never", "id: b, data: contact, sinks: store, scope: ./web, require: never"),
	},
	{
		"data that is there already",
		each("id: a, data: [email, contact], sinks: log, require: never"),
		"2: promises[0].data: contact.email is in contact already: take it out",
		each("id: a, data: [email, phone], sinks: log, require: never"),
	},
	{
		"sinks that are there already",
		each(`id: a, data: email, sinks: [log, log/line, mail], require: never`),
		"2: promises[0].sinks: log/line is in log already: take it out",
		each(`id: a, data: email, sinks: [log/trace, log/line, mail], require: never`),
	},
	{
		"a package of somebody else",
		each("id: a, data: email, sinks: log, scope: [./web/..., example.com/shopping/...], require: never"),
		"2: promises[0].scope: example.com/shopping/... has no package that the configuration applies to: those are example.com/shop/...",
		each("id: a, data: email, sinks: log, scope: [./web/..., example.com/shop/web], require: never"),
	},
	{
		"a package that is left out",
		each("id: a, data: email, sinks: log, scope: ./gen/x, require: never") + "scope: {own: example.com/b, skip: ./gen/...}",
		"2: promises[0].scope: example.com/shop/gen/x has no package that the configuration applies to: those are example.com/shop/..., example.com/b without example.com/shop/gen/...",
		each("id: a, data: email, sinks: log, scope: [., example.com/b], require: never") + "scope: {own: example.com/b, skip: ./gen/...}",
	},
	{
		"a purpose that is misspelt",
		each(`id: a, data: email, sinks: share, require: "vendor(purpose: paymnt, region: us-certifed)"`) + "vendors: {acme: {region: us-certified}}",
		"2: promises[0].require: no vendor has the purpose paymnt; did you mean payment?\n2: promises[0].require: no vendor has the region us-certifed; did you mean us-certified?",
		each(`id: a, data: email, sinks: share, require: "vendor(purpose: fulfilment, region: us-certified)"`),
	},
	{
		"an exception from nothing",
		"allow: [{data: email, sinks: respond, reason: r}]",
		"1: allow[0].data: this lifts nothing: no promise is about this data in these sinks and packages",
		"allow: [{data: email, sinks: log, reason: r}]",
	},
	{
		"an exception from nothing, without the default",
		"default: none\npromises: [{id: a, data: phone, sinks: log, require: never}]\nallow: [{data: email, sinks: log, reason: r}]",
		"3: allow[0].data: this lifts nothing: no promise is about this data in these sinks and packages",
		"default: none\npromises: [{id: a, data: phone, sinks: log, require: never}]\nallow: [{data: contact, sinks: log, reason: r}]",
	},
	{
		"an exception from what admits none",
		"promises: [{id: a, data: personal, sinks: log, require: never, exceptions: none}]\nallow: [{data: email, sinks: log, reason: r}]",
		"2: allow[0].data: this lifts nothing: a (.piivet.yaml:1) admits no exceptions",
		"promises: [{id: a, data: personal, sinks: log, require: never}]\nallow: [{data: email, sinks: log, reason: r}]",
	},
	{
		"an exception that is there already",
		"allow:\n  - {data: email, sinks: log/line, reason: r}\n  - {data: contact, sinks: log, reason: r}",
		"2: allow[0].data: .piivet.yaml:3 allows this already: take one of the two out",
		"allow:\n  - {data: email, sinks: log/line, reason: r}\n  - {data: contact, sinks: log, reason: r, expiry: 9999-01-01}",
	},
	{
		"an exception in the package of somebody else",
		"allow: [{data: email, sinks: log, scope: example.org/x, reason: r}]",
		"1: allow[0].scope: example.org/x has no package that the configuration applies to: those are example.com/shop/...",
		"allow: [{data: email, sinks: log, scope: ./x, reason: r}]",
	},
}

func TestCheck(t *testing.T) {
	for _, tt := range pairs {
		if got := complaints(t, tt.bad); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.says, got, tt.want)
		}
		if got := complaints(t, tt.good); got != "" {
			t.Errorf("nothing is wrong with the twin of %s, and this is said:\n%s", tt.says, got)
		}
	}
}

// TestBesideProblems: what can be read is looked at all the same, but nothing is
// said for which the rest may be the reason.
func TestBesideProblems(t *testing.T) {
	c, err := draft(t, each("id: a, data: [email, contact], sinks: log, require: never", "id: b, data: emial, sinks: respond, require: never")+
		"allow: [{data: email, sinks: respond, reason: r}]\n")
	if err == nil || !strings.Contains(err.Error(), ":3: promises[1].data: unknown category") {
		t.Errorf("the problem is %v", err)
	}
	got := lint.Check(c, false)
	if len(got) != 1 || got[0].Line != 2 || got[0].Key != "promises[0].data" {
		t.Errorf("got %v", got)
	}
}

// TestWithoutModule: a file of its own is not held to packages.
func TestWithoutModule(t *testing.T) {
	file := filepath.Join(t.TempDir(), "acme.yaml")
	text := each("id: a, data: email, sinks: log, scope: [./web, example.org/x], require: never")
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	c, err := config.Draft(file)
	if err != nil || c.Module != "" {
		t.Fatalf("in module %q: %v", c.Module, err)
	}
	if got := lint.Check(c, true); got != nil {
		t.Errorf("got %v", got)
	}
}
