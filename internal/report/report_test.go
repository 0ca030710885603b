package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// in is a place in a file of the user's own.
func in(file string, line, column int) Position {
	return Position{File: file, Line: line, Column: column, Shown: file}
}

// leak is the finding that the documentation shows.
func leak() Finding {
	return Finding{
		Analyzer:   "piilog",
		Pos:        in("handlers/signup.go", 41, 12),
		End:        in("handlers/signup.go", 41, 40),
		Message:    "User.Email (pii:email) reaches log/slog.Info through audit.Record",
		Severity:   Error,
		Categories: []string{"contact.email"},
		Source: Source{
			Name: "example.com/shop/models.User.Email",
			Pos:  in("models/user.go", 12, 2),
		},
		Sink: flow.Sink{Kind: flow.LogLine, Func: "log/slog.Info"},
		Promises: []flow.Promise{
			{ID: "allegromedical/safeguards", Says: "contact data is never logged"},
		},
		Path: []Step{
			{"source", in("models/user.go", 12, 2), `User.Email is tagged pii:"email"`},
			{"read", in("handlers/signup.go", 38, 10), "read here"},
			{"call", in("handlers/signup.go", 41, 12), "passed to audit.Record (parameter subject)"},
			{"sink", in("audit/audit.go", 20, 3), "written to log/slog.Info"},
		},
		Func: "example.com/shop/handlers.Signup",
	}
}

// shared goes into a dependency, breaks two promises, is half protected.
func shared() Finding {
	return Finding{
		Analyzer:   "piishare",
		Pos:        Position{File: "handlers/order.go", Line: 7, Column: 3, Shown: "order.go"},
		End:        Position{File: "handlers/order.go", Line: 7, Column: 9, Shown: "order.go"},
		Message:    "Order.Diagnosis (pii:health) reaches (*example.com/track.Client).Send (approximate: call of an unknown function)",
		Severity:   Error,
		Categories: []string{"contact.name", "health"},
		Source:     Source{Name: "example.com/shop/models.Order.Diagnosis", Pos: in("models/order.go", 3, 2)},
		Sink:       flow.Sink{Kind: flow.ShareAnalytics, Func: "(*example.com/track.Client).Send", Vendor: "Track", Purpose: "analytics", Region: "us"},
		Protection: []string{"hashed"},
		Guards:     []string{"consent(marketing)"},
		Promises: []flow.Promise{
			{ID: "default/third-party", Says: "Nothing <personal> goes to analytics."},
			{ID: "shop/health", Says: "Health data\nstays with us."},
		},
		Path: []Step{
			{"source", in("models/order.go", 3, 2), `Order.Diagnosis is tagged pii:"health"`},
			{"store", Position{}, "stored in Event.Data"},
			{"sink", Position{File: "example.com/track@v1.2.3/client.go", Line: 120, Column: 14}, "written to (*track.Client).Send"},
		},
		Approximate: true,
		Transport:   "an http:// address",
		Kept:        "for 30d",
		Func:        "(*example.com/shop/handlers.Server).Order",
	}
}

// badTag is about a tag: no flow, no promise.
func badTag() Finding {
	return Finding{
		Analyzer: "piitag",
		Pos:      in("models/user.go", 14, 17),
		End:      in("models/user.go", 14, 30),
		Message:  `unknown category "emial" (did you mean "email"?)`,
		Severity: Warning,
		Func:     "example.com/shop/models",
	}
}

// ci is how findings are written for programs: with the source, which lies in
// the directory shop of its repository.
func ci() Options {
	source := map[string]string{
		"handlers/signup.go": strings.Repeat("\n", 37) + "\tu := get(\"<b>&\")\n\n\n\t_=\"\u00e9\U0001F600\"; audit.Record(ctx, \"signup\", u)\n",
		"handlers/order.go":  strings.Repeat("//\n", 6) + "\tsend(order)\n",
	}
	return Options{
		Version: "v1.2.3",
		Tree: &Tree{Prefix: "shop", Read: func(p Position) []byte {
			if text, ok := source[p.File]; ok {
				return []byte(text)
			}
			return nil
		}},
		Rules: []Rule{
			{ID: "piitag", Title: "report tags", Text: "report tags\n\nThat say nothing.\n\nMore.", URL: "https://example.com/piitag", Severity: Warning},
			{ID: "piilog", Title: "report logs", Text: "report logs", URL: "https://example.com/piilog", Severity: Error, Risk: "6.5"},
			{ID: "piishare", Title: "report shares", Text: "report shares", URL: "https://example.com/piishare", Severity: Error, Risk: "7.5"},
		},
	}
}

func TestGolden(t *testing.T) {
	findings := Finish([]Finding{badTag(), leak(), shared()})
	for _, test := range []struct {
		file, format string
		opts         Options
	}{
		{"text", "text", Options{}},
		{"color", "text", Options{Color: true}},
		{"json", "json", Options{}},
		{"sarif", "sarif", ci()},
		{"github", "github", ci()},
		{"gitlab", "gitlab", ci()},
		{"checkstyle", "checkstyle", ci()},
		{"html", "html", ci()},
	} {
		t.Run(test.file, func(t *testing.T) {
			format, ok := ByName(test.format)
			if !ok {
				t.Fatalf("no format %q", test.format)
			}
			var got bytes.Buffer
			if err := format.Write(&got, findings, test.opts); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata", test.file+".golden"), got.Bytes())
		})
	}
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run go test -update and read the change\ngot:\n%s\nwant:\n%s", file, got, want)
	}
}

// The contract names the keys and their order.
func TestJSONKeys(t *testing.T) {
	want := []string{
		"analyzer", "pos", "end", "message", "severity", "categories", "source", "sink", "protection", "guards",
		"promises", "path", "approximate", "fingerprint", "transport", "kept",
	}
	for _, f := range []Finding{leak(), shared(), badTag(), {}} {
		line, err := json.Marshal(ToJSON(&f))
		if err != nil {
			t.Fatal(err)
		}
		if got := topKeys(t, line); strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("keys of %q:\ngot  %v\nwant %v", f.Message, got, want)
		}
		if bytes.Contains(line, []byte("null")) {
			t.Errorf("null in %s", line)
		}
	}
}

func topKeys(t *testing.T, object []byte) []string {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(object))
	if _, err := dec.Token(); err != nil {
		t.Fatal(err)
	}
	var keys []string
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key.(string))
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			t.Fatal(err)
		}
	}
	return keys
}

func TestFinishOrderAndRepetitions(t *testing.T) {
	at := func(file string, line, col int, analyzer, msg string) Finding {
		return Finding{Analyzer: analyzer, Message: msg, Pos: Position{File: file, Line: line, Column: col}}
	}
	subject := at("a.go", 2, 1, "piimail", "x")
	subject.Sink.Kind = flow.MailSubject
	body := at("a.go", 2, 1, "piimail", "x")
	body.Sink.Kind = flow.MailBody
	want := []Finding{
		at("a.go", 2, 1, "piilog", "x"),
		body,
		subject,
		at("a.go", 10, 1, "piilog", "x"),
		at("a.go", 10, 2, "piilog", "x"),
		at("a.go", 10, 2, "piilog", "y"),
		at("a.go", 10, 2, "piistore", "x"),
		at("b.go", 1, 1, "piilog", "x"),
	}
	in := []Finding{want[7], subject, want[5], want[3], want[6], want[4], body, subject, want[0], want[3], want[0]}
	got := Finish(in)
	if len(got) != len(want) {
		t.Fatalf("got %d findings, want %d", len(got), len(want))
	}
	for i := range want {
		if Compare(got[i], want[i]) != 0 {
			t.Errorf("finding %d: got %+v, want %+v", i, got[i], want[i])
		}
	}
	if in[0].Fingerprint != "" {
		t.Error("Finish changed its argument")
	}
}

func fingerprints(findings ...Finding) []string {
	var out []string
	for _, f := range Finish(findings) {
		out = append(out, f.Fingerprint)
	}
	return out
}

func TestFingerprintIgnoresPlaces(t *testing.T) {
	moved := leak()
	moved.Pos = in("handlers/register.go", 400, 2)
	moved.Path = nil
	moved.Message += " (approximate: x)"
	if a, b := fingerprints(leak()), fingerprints(moved); a[0] != b[0] {
		t.Errorf("an edit elsewhere changed the fingerprint: %s, %s", a[0], b[0])
	}
}

func TestFingerprintTellsFindingsApart(t *testing.T) {
	second := leak()
	second.Pos.Line++
	changes := map[string]func(*Finding){
		"analyzer": func(f *Finding) { f.Analyzer = "piimail" },
		"source":   func(f *Finding) { f.Source.Name = "example.com/shop/models.User.Phone" },
		"kind":     func(f *Finding) { f.Sink.Kind = flow.LogConsole },
		"sink":     func(f *Finding) { f.Sink.Func = "log/slog.Warn" },
		"function": func(f *Finding) { f.Func = "example.com/shop/handlers.Login" },
	}
	seen := map[string]string{}
	for i, print := range fingerprints(leak(), second) {
		seen[print] = []string{"first", "second"}[i]
	}
	for name, change := range changes {
		f := leak()
		change(&f)
		print := fingerprints(f)[0]
		if other, ok := seen[print]; ok {
			t.Errorf("%s has the fingerprint of %s", name, other)
		}
		seen[print] = name
	}
	if len(seen) != len(changes)+2 {
		t.Errorf("%d fingerprints for %d findings", len(seen), len(changes)+2)
	}
}

func TestFingerprintOfTags(t *testing.T) {
	other := badTag()
	other.Message = `unknown category "phnoe" (did you mean "phone"?)`
	if a, b := fingerprints(badTag()), fingerprints(other); a[0] == b[0] {
		t.Error("two messages about tags share a fingerprint")
	}
}

func TestOneLine(t *testing.T) {
	if got := oneLine("a\nb\x1b[31mc  d\té"); got != "a b [31mc  d é" {
		t.Errorf("got %q", got)
	}
}

func TestFormatsAreNamed(t *testing.T) {
	if Formats()[0].Name != "text" {
		t.Errorf("the default format is %s", Formats()[0].Name)
	}
	for _, f := range Formats() {
		if got, ok := ByName(f.Name); !ok || got.About == "" {
			t.Errorf("format %q is not found by its name or says nothing about itself", f.Name)
		}
	}
	if _, ok := ByName("yaml"); ok {
		t.Error("found a format that does not exist")
	}
}
