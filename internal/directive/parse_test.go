package directive

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/tag"
)

func tagOf(value string) tag.Tag {
	t, _ := tag.Parse(value)
	return t
}

func TestParse(t *testing.T) {
	for _, tt := range []struct {
		text string
		want Directive
	}{
		{"//pii:sink log/line", Directive{Verb: Sink, Kind: flow.LogLine}},
		{"//pii:sink share/analytics args=0,1... vendor=Acme purpose=Analytics region=US", Directive{
			Verb: Sink, Kind: flow.ShareAnalytics, Args: []Arg{{Index: 0}, {Index: 1, Variadic: true}},
			Vendor: "Acme", Purpose: "analytics", Region: "us",
		}},
		{"//pii:sink  log/line\targs=recv", Directive{Verb: Sink, Kind: flow.LogLine, Args: []Arg{{Index: Recv}}}},
		{"//pii:sink log/line recv", Directive{Verb: Sink, Kind: flow.LogLine, Args: []Arg{{Index: Recv}}}},
		{"//pii:sink log/line args=recv,2,2", Directive{Verb: Sink, Kind: flow.LogLine, Args: []Arg{{Index: Recv}, {Index: 2}}}},
		{"//pii:source email", Directive{Verb: Source, Tag: tagOf("email")}},
		{"//pii:source email, phone,region=eu result=1", Directive{Verb: Source, Tag: tagOf("email, phone,region=eu"), Result: 1}},
		{"//pii:source email ,phone param=addr", Directive{Verb: Source, Tag: tagOf("email ,phone"), Param: "addr"}},
		{"//pii:protect password-hashed", Directive{Verb: Protect, Protection: flow.PasswordHashed}},
		{"//pii:protect masked -- keeps the last four digits", Directive{Verb: Protect, Protection: flow.Masked, Reason: "keeps the last four digits"}},
		{"//pii:neutral", Directive{Verb: Neutral}},
		{"//pii:neutral // a comment", Directive{Verb: Neutral}},
		{"//pii:neutral\r", Directive{Verb: Neutral}},
		{"//pii:allow log/line -- the audit log is encrypted", Directive{Verb: Allow, Kinds: []string{"log/line"}, Reason: "the audit log is encrypted"}},
		{"//pii:allow log, mail/body -- see https://example.com/a // b", Directive{Verb: Allow, Kinds: []string{"log", "mail/body"}, Reason: "see https://example.com/a"}},
		{"//pii:allow * --why", Directive{Verb: Allow, Kinds: []string{"*"}, Reason: "why"}},
	} {
		got, problems, ok := Parse(tt.text)
		tt.want.Valid = true
		if !ok || len(problems) > 0 || !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Parse(%q) = %+v, %+v, %v; want %+v", tt.text, got, problems, ok, tt.want)
		}
	}
}

func TestNotOurs(t *testing.T) {
	for _, text := range []string{
		"// A comment.", "//go:generate x", "//pii", "// pii:sink is a directive", "/*pii:neutral*/", "//nolint:piilog", "//",
		"// see //pii:neutral", "//pii :neutral",
	} {
		if d, problems, ok := Parse(text); ok {
			t.Errorf("Parse(%q) = %+v, %+v", text, d, problems)
		}
	}
}

// Each text has one problem; fixed is the text after its fix, or empty.
func TestProblems(t *testing.T) {
	for _, tt := range []struct {
		text    string
		valid   bool
		code    tag.Code
		at      string
		message string
		fixed   string
	}{
		{"//pii:snik log/line", false, tag.Unknown, "//pii:snik", "unknown directive //pii:snik: did you mean //pii:sink?", "//pii:sink log/line"},
		{"//pii:frobnicate", false, tag.Unknown, "//pii:frobnicate", "unknown directive //pii:frobnicate", ""},
		{"//pii: sink log/line", false, tag.Unknown, "//pii:", "unknown directive //pii:", ""},
		{"// pii:neutral", false, tag.Malformed, "// pii:neutral", "//pii:neutral has no effect: there is a space after //", "//pii:neutral"},
		{"//pii:sink", false, tag.Malformed, "//pii:sink", "//pii:sink needs a kind of sink, such as log/line", ""},
		{"//pii:sink log/lien", false, tag.Unknown, "log/lien", `unknown kind of sink "log/lien": did you mean "log/line"?`, "//pii:sink log/line"},
		{"//pii:sink telescope", false, tag.Unknown, "telescope", `unknown kind of sink "telescope"`, ""},
		{"//pii:sink mail", false, tag.Unknown, "mail", `"mail" is no single kind of sink: want mail/recipient, mail/subject, mail/body or mail/marketing`, ""},
		{"//pii:sink log/line arg=1", true, tag.Unknown, "arg=1", `//pii:sink does not take "arg=1": did you mean "args="?`, "//pii:sink log/line args=1"},
		{"//pii:sink log/line loudly", true, tag.Unknown, "loudly", `//pii:sink does not take "loudly"`, ""},
		{"//pii:sink log/line args=x", true, tag.Malformed, "args=x", `malformed value "x" of args=`, ""},
		{"//pii:sink log/line args=-1", true, tag.Malformed, "args=-1", `malformed value "-1" of args=`, ""},
		{"//pii:sink log/line args=", true, tag.Malformed, "args=", "args= needs a value", ""},
		{"//pii:sink log/line vendor=a vendor=b", true, tag.Contradiction, "vendor=b", "vendor= is given twice", ""},
		{"//pii:sink log/line region=(eu)", true, tag.Malformed, "region=(eu)", `malformed value "(eu)" of region=`, ""},
		{"//pii:source", false, tag.Malformed, "//pii:source", "//pii:source needs a category, such as email", ""},
		{"//pii:source emial result=1", true, tag.Unknown, "emial", `unknown category "emial" counts as personal: did you mean "email"?`, "//pii:source email result=1"},
		{"//pii:source -", false, tag.Malformed, "-", `//pii:source needs a category: "-" is no personal data`, ""},
		{"//pii:source consent=ads", false, tag.Malformed, "consent=ads", `//pii:source needs a category: "consent=ads" is no personal data`, ""},
		{"//pii:source email result=x", true, tag.Malformed, "result=x", `malformed value "x" of result=`, ""},
		{"//pii:source email param=_", true, tag.Malformed, "param=_", `malformed value "_" of param=`, ""},
		{"//pii:source email result=0 param=a", true, tag.Contradiction, "//pii:source", "result= contradicts param=", ""},
		{"//pii:protect", false, tag.Malformed, "//pii:protect", "//pii:protect needs masked, hashed, password-hashed or encrypted", ""},
		{"//pii:protect maskde", false, tag.Unknown, "maskde", `unknown protection "maskde": did you mean "masked"?`, "//pii:protect masked"},
		{"//pii:protect base64", false, tag.Unknown, "base64", `unknown protection "base64": want masked, hashed, password-hashed or encrypted`, ""},
		{"//pii:protect masked hashed", true, tag.Unknown, "hashed", `//pii:protect does not take "hashed"`, ""},
		{"//pii:neutral really", true, tag.Unknown, "really", `//pii:neutral does not take "really"`, ""},
		{"//pii:allow -- why", false, tag.Malformed, "//pii:allow", "//pii:allow needs a kind of sink, such as log/line", ""},
		{"//pii:allow log/line", false, tag.Malformed, "//pii:allow log/line", `//pii:allow needs a reason: end it with "-- why"`, ""},
		{"//pii:allow log/line --", false, tag.Malformed, "//pii:allow log/line --", `//pii:allow needs a reason: end it with "-- why"`, ""},
		{"//pii:allow log/lien,mail -- why", true, tag.Unknown, "log/lien", `unknown kind of sink "log/lien": did you mean "log/line"?`, "//pii:allow log/line,mail -- why"},
		{"//pii:allow sotre -- why", false, tag.Unknown, "sotre", `unknown kind of sink "sotre": did you mean "store"?`, "//pii:allow store -- why"},
		{"//pii:allow log/line, -- why", true, tag.Malformed, "", "empty item in //pii:allow", ""},
		{"//pii:allow log/line mail -- why", true, tag.Unknown, "mail", `//pii:allow does not take "mail"`, ""},
	} {
		d, problems, ok := Parse(tt.text)
		if !ok || d.Valid != tt.valid || len(problems) != 1 {
			t.Errorf("Parse(%q) = %+v, %+v, %v; want one problem", tt.text, d, problems, ok)
			continue
		}
		p := problems[0]
		if p.Code != tt.code || p.Message != tt.message || tt.text[p.Start:p.End] != tt.at {
			t.Errorf("Parse(%q): %s at %q: %s\nwant %s at %q: %s", tt.text, p.Code, tt.text[p.Start:p.End], p.Message, tt.code, tt.at, tt.message)
		}
		fixed := ""
		if p.Fix != nil {
			fixed = p.Fix.Apply(tt.text)
		}
		if fixed != tt.fixed {
			t.Errorf("Parse(%q): fixed %q, want %q", tt.text, fixed, tt.fixed)
		}
	}
}

func TestAllows(t *testing.T) {
	d, _, _ := Parse("//pii:allow log, mail/body -- why")
	for kind, want := range map[flow.Kind]bool{flow.LogLine: true, flow.LogConsole: true, flow.MailBody: true, flow.MailSubject: false, flow.StoreSQL: false} {
		if d.Allows(kind) != want {
			t.Errorf("Allows(%s) = %v", kind, !want)
		}
	}
	if d, _, _ := Parse("//pii:allow log"); d.Allows(flow.LogLine) {
		t.Error("a directive without a reason allows something")
	}
	if d, _, _ := Parse("//pii:sink log/line"); d.Allows(flow.LogLine) {
		t.Error("//pii:sink allows something")
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"//pii:sink share/analytics args=0,1... vendor=Acme purpose=analytics region=us", "//pii:sink log/line recv",
		"//pii:source email, phone result=1", "//pii:source emial param=x -- y", "//pii:protect maskde", "//pii:neutral // x",
		"//pii:allow log,mail/bdy -- why", "// pii:neutral", "//pii:snik", "//pii:", "//pii:allow ,", "//pii:sink log/line args=recv,300",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, problems, ok := Parse(text)
		if !ok {
			if len(problems) > 0 || d.Valid {
				t.Errorf("Parse(%q) = %+v, %+v, and is no directive", text, d, problems)
			}
			return
		}
		if !d.Valid && len(problems) == 0 {
			t.Errorf("Parse(%q) is not valid and has no problem", text)
		}
		checkValid(t, text, d)
		for _, p := range problems {
			checkProblem(t, text, p)
		}
	})
}

// What is acted on is whole.
func checkValid(t *testing.T, text string, d Directive) {
	t.Helper()
	if !d.Valid {
		return
	}
	whole := map[Verb]bool{
		Sink:    d.Kind.Known() && !slices.ContainsFunc(d.Args, func(a Arg) bool { return a.Index < Recv }),
		Source:  d.Tag.Personal() && d.Result >= 0,
		Protect: len(d.Protection.Names()) == 1,
		Neutral: true,
		Allow:   len(d.Kinds) > 0 && d.Reason != "" && !slices.ContainsFunc(d.Kinds, func(k string) bool { return !flow.KnownPattern(k) }),
	}
	if !whole[d.Verb] {
		t.Errorf("Parse(%q) = %+v", text, d)
	}
}

// A problem lies in the text, and its fix leaves a directive.
func checkProblem(t *testing.T, text string, p Problem) {
	t.Helper()
	if p.Start < 0 || p.End < p.Start || p.End > len(text) || p.Message == "" || strings.ContainsAny(p.Message, "\n\r") {
		t.Errorf("Parse(%q): malformed problem %+v", text, p)
		return
	}
	if p.Fix == nil {
		return
	}
	if _, _, ok := Parse(p.Fix.Apply(text)); !ok {
		t.Errorf("Parse(%q): the fix %+v leaves no directive", text, *p.Fix)
	}
}
