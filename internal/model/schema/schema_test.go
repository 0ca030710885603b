package schema

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/strict"
)

// rows parses rows of one package.
func rows(t *testing.T, text string) []Row {
	t.Helper()
	file, err := Parse("test.yaml", []byte("vendor: Acme\npurpose: work\npackages:\n  - package: p\n    rows:\n      - "+text))
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return file.Packages[0].Rows
}

func port(t *testing.T, text string) model.Port {
	t.Helper()
	p, err := model.ParsePort(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestRows holds every key to the field that it fills.
func TestRows(t *testing.T) {
	p := func(text string) model.Port { return port(t, text) }
	ps := func(texts ...string) (ports []model.Port) {
		for _, text := range texts {
			ports = append(ports, p(text))
		}
		return ports
	}
	sink := func(kind flow.Kind, encoder string, ports ...string) model.Sink {
		return model.Sink{Kind: kind, Encoder: encoder, Ports: ps(ports...), Vendor: "Acme", Purpose: "work", Query: -1}
	}
	f := func(r model.Row) model.Row {
		r.What = model.AboutFunc
		if reflect.DeepEqual(r.FillFrom, model.Port{}) {
			r.FillFrom = model.None()
		}
		return r
	}
	move := func(from, to, encoder string) model.Move {
		return model.Move{From: p(from), To: p(to), Encoder: encoder}
	}
	for text, want := range map[string]model.Row{
		`{func: F, sink: log/line}`:                                   f(model.Row{Sinks: []model.Sink{sink(flow.LogLine, "all")}}),
		`{func: F, sink: log/line, args: [0, "1..."], encoder: text}`: f(model.Row{Sinks: []model.Sink{sink(flow.LogLine, "text", "0", "1...")}}),
		`{func: F, sink: share/ai, args: recv, vendor: V, purpose: P, region: R, query: 2}`: f(model.Row{Sinks: []model.Sink{
			{Kind: flow.ShareAI, Encoder: "all", Ports: ps("recv"), Vendor: "V", Purpose: "P", Region: "R", Query: 2}}}),
		`{func: F, sinks: [{sink: mail/body, args: 1, encoder: text}, {sink: mail/subject}]}`: f(model.Row{Sinks: []model.Sink{
			sink(flow.MailBody, "text", "1"), sink(flow.MailSubject, "all")}}),
		`{func: F, sink: log/line, encoder: json, flow: 0 -> result}`: f(model.Row{Sinks: []model.Sink{sink(flow.LogLine, "json")},
			Moves: []model.Move{move("0", "result", "")}}),
		`{func: F, flow: ["0 -> result", recv -> result1], encoder: json}`: f(model.Row{Moves: []model.Move{
			move("0", "result", "json"), move("recv", "result1", "json")}}),
		`{func: F, flow: [{move: 0 -> result, encoder: json}, recv -> result]}`: f(model.Row{Moves: []model.Move{
			move("0", "result", "json"), move("recv", "result", "")}}),
		`{func: F, write: "2... -> 0", encoder: printf}`: f(model.Row{Moves: []model.Move{
			{From: p("2..."), To: p("0"), Encoder: "printf", Write: true}}}),
		`{func: F, flow: "0 -> result", protect: hashed}`:  f(model.Row{Protect: flow.Hashed, Moves: []model.Move{move("0", "result", "")}}),
		`{func: F, protect: encrypted, args: [0, 2]}`:      f(model.Row{Protect: flow.Encrypted, Moves: []model.Move{move("0", "result", ""), move("2", "result", "")}}),
		`{func: F, fill: 1, from: 0}`:                      f(model.Row{Fill: ps("1"), FillFrom: p("0")}),
		`{func: F, fill: ["0...", recv]}`:                  f(model.Row{Fill: ps("0...", "recv")}),
		`{func: F, clear: recv}`:                           f(model.Row{Clear: ps("recv")}),
		`{func: F, wraps: [0, 1]}`:                         f(model.Row{Wraps: ps("0", "1")}),
		`{func: F, neutral: true, template: new}`:          f(model.Row{Neutral: true, Template: "new"}),
		`{func: F, flow: recv -> result, template: parse}`: f(model.Row{Template: "parse", Moves: []model.Move{move("recv", "result", "")}}),
		`{func: F, neutral: true}`:                         f(model.Row{Neutral: true}),
		`{func: F, neutral: true, until: v2.0.0}`:          f(model.Row{Neutral: true}),
		`{func: F, fill: 0, random: true}`:                 f(model.Row{Fill: []model.Port{p("0")}, Random: true}),
		`{func: F, source: email}`:                         f(model.Row{Source: "contact.email"}),
		`{func: F, callback: 1}`:                           f(model.Row{Callbacks: []model.Callback{{Func: p("1")}}}),
		`{func: F, callback: {func: 0, args: [unknown, "1[]"], result: result}}`: f(model.Row{Callbacks: []model.Callback{
			{Func: p("0"), Args: []model.Port{model.None(), p("1[]")}, Results: []model.Port{p("result")}}}}),
		`{func: F, callback: {func: 0, result: [unknown, result1]}}`: f(model.Row{Callbacks: []model.Callback{
			{Func: p("0"), Results: []model.Port{model.None(), p("result1")}}}}),
		`{func: F, writer: store/file}`: f(model.Row{Writer: &model.Writer{Kind: flow.StoreFile, Vendor: "Acme", Purpose: "work"}}),
		`{func: F, writer: {sink: store/object, vendor: V, purpose: P, region: R}}`: f(model.Row{
			Writer: &model.Writer{Kind: flow.StoreObject, Vendor: "V", Purpose: "P", Region: "R"}}),
		`{func: F, writer: {protect: hashed}}`: f(model.Row{Writer: &model.Writer{Protect: flow.Hashed}}),
		`{var: V, writer: {}}`:                 {What: model.AboutVar, FillFrom: model.None(), Writer: &model.Writer{}},
		`{type: T, writer: respond/body}`:      {What: model.AboutType, FillFrom: model.None(), Writer: &model.Writer{Kind: flow.RespondBody, Vendor: "Acme", Purpose: "work"}},
	} {
		if got := rows(t, text)[0].Row; !reflect.DeepEqual(got, want) {
			t.Errorf("%s is\n%+v, want\n%+v", text, got, want)
		}
	}
}

func TestNamesAndLines(t *testing.T) {
	got := rows(t, "{func: [A, T.M, \"P*\"], neutral: true}\n      - func: B\n        neutral: true")
	if !reflect.DeepEqual(got[0].Names, []string{"A", "T.M", "P*"}) || got[0].Line != 6 || got[1].Line != 7 {
		t.Errorf("got %+v", got)
	}
	p := Package{Path: "p", Rows: got}
	if m := p.Model(); m.Func("T.M") == nil || m.Func("Px") == nil || m.Func("B") == nil || m.Func("C") != nil {
		t.Errorf("the model is %+v", m)
	}
}

// TestErrors shows for each thing that can be wrong what is said about it. The
// rows stand on line 5.
func TestErrors(t *testing.T) {
	for text, want := range map[string]string{
		`{fun: F, neutral: true}`:                               `unknown key "fun" in a row; did you mean "func"?`,
		`{func: F, neutral: true, neutral: true}`:               `key "neutral" is already on line 5`,
		`{func: F, sink: log/lines}`:                            `unknown kind of sink "log/lines"; did you mean "line"?`,
		`{func: F, sink: store/shelf}`:                          `unknown kind of sink "store/shelf": there are file, object, sql, document, kv, cache, search, queue, cookie, session, browser`,
		`{func: F, sink: tell}`:                                 `unknown kind of sink "tell": there are log/line, log/console,`,
		`{func: F, sink: log/line, args: [x]}`:                  `bad port: "x" is no port: it starts with the index of an argument (0), recv or result`,
		`{func: F, sink: log/line, args: []}`:                   `the list of ports is an empty list`,
		`{func: [P.Set*, F], flow: 0 -> recv.*}`:                `a port has the field *, which is named as the * in the name of the row; F needs one *`,
		`{func: F, sink: log/line, args: [[0]]}`:                `a port is a text, not a list`,
		`{func: F, sink: log/line, encoder: jsn}`:               `unknown encoder "jsn"; did you mean "json"?`,
		`{func: F, sink: log/line, query: x}`:                   `query is the index of the argument that holds the SQL text, not "x"`,
		`{func: F, sink: log/line, neutral: true}`:              `neutral stands alone`,
		`{func: F, neutral: false}`:                             `neutral is true, or the key is left out`,
		`{func: F, neutral: perhaps}`:                           `neutral is true or false, not "perhaps"`,
		`{func: F, sink: log/line, sinks: {sink: log/line}}`:    `write one sink with sink, or all of them under sinks`,
		`{func: F, sinks: {args: 0}}`:                           `a sink needs its kind`,
		`{func: F, sinks: [log/line]}`:                          `a sink is a mapping (key: value), not "log/line"`,
		`{func: F, flow: 0}`:                                    `"0": a flow is written "FROM -> TO"`,
		`{func: F, flow: {encoder: json}}`:                      `a flow needs its way: move: 0 -> result`,
		`{func: F, flow: {move: 0 -> result, mov: 0}}`:          `unknown key "mov" in a flow; did you mean "move"?`,
		`{func: F, flow: {move: 0 -> result, encoder: jsn}}`:    `unknown encoder "jsn"; did you mean "json"?`,
		`{func: F, flow: "0 -> there"}`:                         `"0 -> there": "there" is no port`,
		`{func: F, flow: "0 -> result", protect: magic}`:        `unknown protection "magic": there are masked, hashed, password-hashed, encrypted`,
		`{func: F, protect: masked}`:                            `protect needs flow or write or args beside it`,
		`{func: F, sink: log/line, args: 0, protect: masked}`:   `args belongs to sink here: write what is protected as flow`,
		`{func: F, flow: 0 -> result, vendor: V}`:               `vendor needs sink beside it`,
		`{func: F, fill: 0, encoder: json}`:                     `encoder needs sink or flow or write beside it`,
		`{func: F, clear: 0, from: 1}`:                          `from needs fill beside it`,
		`{func: F, fill: 0, args: 1}`:                           `args needs sink or protect beside it`,
		`{func: F, callback: {args: [0]}}`:                      `a callback needs func: the argument that is called`,
		`{func: F, writer: {kind: log/line}}`:                   `unknown key "kind" in a writer: there are sink, vendor, purpose, region, protect`,
		`{func: F, source: emial}`:                              `unknown category "emial"; did you mean email?`,
		`{func: F}`:                                             `a row says how something behaves: it needs one of sink, sinks, flow,`,
		`{neutral: true}`:                                       `a row names what it is about with one of func, var and type; this one has 0 of them`,
		`{func: F, var: V, neutral: true}`:                      `this one has 2 of them`,
		`{func: "*log.Logger.Printf", neutral: true}`:           `"*log.Logger.Printf" is no name`,
		`{func: "", neutral: true}`:                             `"" is no name`,
		`{func: 1x, neutral: true}`:                             `"1x" is no name`,
		`{type: T.M, writer: {}}`:                               `"T.M" is no name`,
		`{var: V, sink: log/line}`:                              `it has writer, random, quotes or shows, not sink`,
		`{func: , neutral: true}`:                               `a name is a text, not nothing`,
		`Println`:                                               `a row is a mapping (key: value), not "Println"`,
		"{func: F, neutral: true}\n      - {func: F, clear: 0}": `F is already described on line 5: one row says all about it`,
	} {
		_, err := Parse("test.yaml", []byte("library: p\nversion: v1\npackages: \n  - {package: p, rows: [\n"+strings.ReplaceAll(text, "\n      - ", ",\n")+"]}"))
		var problems strict.Problems
		if !errors.As(err, &problems) {
			t.Errorf("%s: error %v, want problems", text, err)
			continue
		}
		if line := problems[0].Line; line != 5 && line != 6 || !strings.Contains(problems[0].Text, want) {
			t.Errorf("%s:\n%v\nwant test.yaml:5: %s", text, problems, want)
		}
		if len(problems) != 1 {
			t.Errorf("%s: want one problem, got\n%v", text, problems)
		}
	}
}

// TestAllErrorsAtOnce reads on after an error.
func TestAllErrorsAtOnce(t *testing.T) {
	_, err := Parse("test.yaml", []byte(`librari: p
packages:
  - package: p
    rows:
      - {func: F, sink: log/lien}
      - {func: G, encodr: json, sink: log/line}
  - rows: []
  - package: p
    closed: maybe
    rows: [{func: F, neutral: true}]
`))
	want := `test.yaml:1: unknown key "librari" in a file of models; did you mean "library"?
test.yaml:5: packages[0].rows[0].sink: unknown kind of sink "log/lien"; did you mean "line"?
test.yaml:6: packages[0].rows[1]: unknown key "encodr" in a row; did you mean "encoder"?
test.yaml:7: packages[1]: a package needs package, for example package: example.com/lib
test.yaml:8: packages[2]: package p is already on line 3
test.yaml:9: packages[2].closed: closed is true or false, not "maybe"`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

func TestNoYAML(t *testing.T) {
	for text, want := range map[string]string{
		"":                            "test.yaml:1: the file is empty",
		"# nothing":                   "test.yaml:1: the file is empty",
		"packages: [":                 "test.yaml:1: not YAML: did not find expected node content",
		"packages: []\n---\nmore: 1":  "test.yaml:2: a second document: write one in a file",
		"- 1":                         "test.yaml:1: a file of models is a mapping (key: value), not a list",
		"packages: 1":                 `test.yaml:1: packages: a list of packages is a list, not "1"`,
		"a: &x {}\nb: *x\n":           `unknown key "a"`,
		"packages: &x [ *x ]":         `test.yaml:1: the anchor "x" stands for something that holds itself`,
		"packages: [{<<: {rows: 1}}]": `unknown key "<<" in a package`,
	} {
		_, err := Parse("test.yaml", []byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %s", text, err, want)
		}
	}
}

func TestCatalogErrors(t *testing.T) {
	_, err := ReadCatalog(fstest.MapFS{
		"a.yaml": {Data: []byte("library: std\nversion: go1\npackages:\n  - {package: fmt, closed: true}\n  - {package: example.com/a, closed: true}")},
		"b.yaml": {Data: []byte("library: std\npackages:\n  - {package: fmt, closed: true}")},
		"c.yaml": {Data: []byte("library: example.com/c\nversion: v1\npackages:\n  - {package: example.com/cc, closed: true}\n  - {package: example.com/c/d, clsd: true}")},
		"d.yaml": {Data: []byte("library: example.com/d\nversion: v1\npackages:\n  - {package: example.com/d/..., closed: true}\n  - {package: example.com/d/e/..., rows: [{func: F, neutral: true}]}")},
	})
	want := `c.yaml:5: packages[1]: unknown key "clsd" in a package; did you mean "closed"?
a.yaml:5: package example.com/a is not part of std
b.yaml:1: a file of the catalog needs library and version
b.yaml:3: package fmt is already at a.yaml:4
c.yaml:4: package example.com/cc is not part of example.com/c
d.yaml:5: example.com/d/e/... stands for many packages: it can be closed, rows belong to one of them`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

// FuzzParse holds the reader to one answer, a model or problems, for whatever
// it is given.
func FuzzParse(f *testing.F) {
	f.Add("packages: [{package: p, rows: [{func: F, sink: log/line, args: [0, 1...]}]}]")
	f.Add("packages: &x [ *x, {package: p, rows: *x} ]")
	f.Add("packages: [{package: p, rows: [{func: F, callback: {func: 0, args: [unknown]}}]}]")
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Parse("f.yaml", []byte(text))
		if err != nil {
			return
		}
		for i := range file.Packages {
			file.Packages[i].Model()
		}
	})
}

// TestEncodersAreShown: a name that a row may use is one that package expose
// has a table for. It has a few more, which others stand for.
func TestEncodersAreShown(t *testing.T) {
	for _, name := range model.Encoders() {
		if !expose.Known(name) {
			t.Errorf("rows may name the encoder %s, which expose does not have", name)
		}
	}
}
