package tag

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
)

func TestParse(t *testing.T) {
	for _, tt := range []struct {
		value string
		want  Tag
	}{
		{"email", Tag{Categories: ids("contact.email")}},
		{"contact.email", Tag{Categories: ids("contact.email")}},
		{"health, name", Tag{Categories: ids("contact.name", "health")}},
		{"Date_Of_Birth", Tag{Categories: ids("demographic.date-of-birth")}},
		{"phone,region=EU,role=processor,subject=child", Tag{Categories: ids("contact.phone"), Region: "eu", Role: "processor", Subject: "child"}},
		{"region=eu,phone", Tag{Categories: ids("contact.phone"), Region: "eu"}},
		{"ssn,protected=encrypted", Tag{Categories: ids("government-id.ssn"), Protected: flow.Encrypted}},
		{"consent=marketing", Tag{Consent: "marketing"}},
		{"opt-out=marketing", Tag{OptOut: "marketing"}},
		{"-", Tag{Reviewed: true}},
		{"true", Tag{Categories: ids("personal")}},
		{"redact", Tag{Categories: ids("personal")}},
		{"mask,keep=4", Tag{Categories: ids("personal")}},
		{"sensitive", Tag{Categories: ids("personal")}},
		{"email,mask", Tag{Categories: ids("contact.email")}},
		{"mask,region=eu", Tag{Categories: ids("personal"), Region: "eu"}},
		{"contact,email", Tag{Categories: ids("contact", "contact.email")}},
	} {
		got, problems := Parse(tt.value)
		if got.Text != tt.value {
			t.Errorf("Parse(%q).Text = %q", tt.value, got.Text)
		}
		got.Text = ""
		if !reflect.DeepEqual(got, tt.want) || len(problems) > 0 {
			t.Errorf("Parse(%q) = %+v, %v; want %+v", tt.value, got, problems, tt.want)
		}
	}
}

func ids(names ...category.ID) []category.ID { return names }

// Each value has one problem; fixed is the value after its fix, or empty when
// there is none.
func TestProblems(t *testing.T) {
	for _, tt := range []struct {
		value, meaning, code, at, message, fixed string
	}{
		{"emial", "personal", "unknown", "emial", `unknown category "emial" counts as personal: did you mean "email"?`, "email"},
		{"phone, emial", "phone,personal", "unknown", "emial", `unknown category "emial" counts as personal: did you mean "email"?`, "phone, email"},
		{"xyzzy", "personal", "unknown", "xyzzy", `unknown category "xyzzy" counts as personal`, ""},
		{"ssn,encrypted", "ssn,personal", "unknown", "encrypted", `unknown category "encrypted" counts as personal: did you mean "protected=encrypted"?`, "ssn,protected=encrypted"},
		{"false", "personal", "unknown", "false", `unknown category "false" counts as personal: did you mean "-"?`, "-"},
		{"", "personal", "malformed", "", "empty pii tag counts as personal", "personal"},
		{" ", "personal", "malformed", "", "empty pii tag counts as personal", "personal"},
		{"email,", "email", "malformed", "", "empty item in pii tag", "email"},
		{",email", "email", "malformed", "", "empty item in pii tag", "email"},
		{"email,,phone", "email,phone", "malformed", "", "empty item in pii tag", "email,phone"},
		{"email,regoin=eu", "email", "unknown", "regoin=eu", `unknown attribute "regoin": did you mean "region"?`, "email,region=eu"},
		{"mask,regoin=eu", "personal", "unknown", "regoin=eu", `unknown attribute "regoin": did you mean "region"?`, "mask,region=eu"},
		{"email,keep=4", "email", "unknown", "keep=4", `unknown attribute "keep"`, "email"},
		{"keep=4", "personal", "unknown", "keep=4", `unknown attribute "keep"`, ""},
		{"email,region=", "email", "malformed", "region=", "region= needs a value", ""},
		{"email,region=e u", "email", "malformed", "region=e u", `malformed value "e u" of region=`, ""},
		{"email,region=eu=de", "email", "malformed", "region=eu=de", `malformed value "eu=de" of region=`, ""},
		{"email,role=procesor", "email", "unknown", "role=procesor", `unknown value "procesor" of role=: did you mean "processor"?`, "email,role=processor"},
		{"email,role=boss", "email", "unknown", "role=boss", `unknown value "boss" of role=: want controller or processor`, ""},
		{"email,protected=", "email", "malformed", "protected=", "protected= needs a value", ""},
		{"email,protected=hash", "email", "unknown", "protected=hash", `unknown value "hash" of protected=: did you mean "hashed"?`, "email,protected=hashed"},
		{"email,protected=rot13", "email", "unknown", "protected=rot13", `unknown value "rot13" of protected=: want masked, hashed, password-hashed or encrypted`, ""},
		{"email,protected=masked,protected=hashed", "email,protected=masked", "contradiction", "protected=hashed", "protected= is given twice", "email,protected=masked"},
		{"email,region=eu,region=us", "email,region=eu", "contradiction", "region=us", "region= is given twice", "email,region=eu"},
		{"email,mail", "email", "contradiction", "mail", `"mail" repeats "email"`, "email"},
		{"email,-", "email", "contradiction", "-", `"-" says that there is no personal data and contradicts "email"`, "email"},
		{"-,emial", "personal", "", "", "", ""},
		{"-,mask", "personal", "contradiction", "-", `"-" says that there is no personal data and contradicts "mask"`, "mask"},
		{"-,consent=ads", "consent=ads", "contradiction", "-", `"-" says that there is no personal data and contradicts "consent=ads"`, "consent=ads"},
		{"-,-", "-", "contradiction", "-", `"-" is given twice`, "-"},
		{"email,consent=ads", "email", "contradiction", "consent=ads", `"consent=ads" marks a record, not personal data, and contradicts "email"`, ""},
		{"opt-out=ads,mask", "personal", "contradiction", "opt-out=ads", `"opt-out=ads" marks a record, not personal data, and contradicts "mask"`, ""},
		{"consent=ads,opt-out=ads", "consent=ads", "contradiction", "opt-out=ads", `"opt-out=ads" contradicts "consent=ads"`, ""},
		{"consent=", "personal", "malformed", "consent=", "consent= needs a value", ""},
		{"region=eu", "personal,region=eu", "malformed", "region=eu", `no category before "region=eu": the field counts as personal`, "personal,region=eu"},
		{"-,region=eu", "-", "contradiction", "region=eu", `"region=eu" narrows nothing where there is no personal data`, "-"},
		{"consent=ads,protected=masked", "consent=ads", "contradiction", "protected=masked", `"protected=masked" narrows nothing where there is no personal data`, "consent=ads"},
	} {
		got, problems := Parse(tt.value)
		if got.String() != tt.meaning {
			t.Errorf("Parse(%q) = %q, want %q", tt.value, got, tt.meaning)
		}
		if tt.code == "" {
			continue
		}
		if len(problems) != 1 {
			t.Errorf("Parse(%q) has problems %+v, want one", tt.value, problems)
			continue
		}
		p := problems[0]
		if string(p.Code) != tt.code || p.Message != tt.message || tt.value[p.Start:p.End] != tt.at {
			t.Errorf("Parse(%q): %s at %q: %s\nwant %s at %q: %s", tt.value, p.Code, tt.value[p.Start:p.End], p.Message, tt.code, tt.at, tt.message)
		}
		fixed := ""
		if p.Fix != nil {
			fixed = p.Fix.Apply(tt.value)
		}
		if fixed != tt.fixed {
			t.Errorf("Parse(%q): fixed %q, want %q", tt.value, fixed, tt.fixed)
		}
	}
}

// Several problems are all reported, in the order of the text.
func TestSeveralProblems(t *testing.T) {
	_, problems := Parse("emial,fone,region=,foo=bar")
	var at []int
	for _, p := range problems {
		at = append(at, p.Start)
	}
	if want := []int{0, 6, 11, 19}; !slices.Equal(at, want) {
		t.Errorf("problems at %v, want %v: %+v", at, want, problems)
	}
}

// A word that means "personal" must not hide a category.
func TestMaskerWordsAreNoCategories(t *testing.T) {
	for _, word := range maskerWords {
		if id, ok := category.Lookup(word); ok {
			t.Errorf("%q is a word of maskers and the category %s", word, id)
		}
	}
}

func TestSource(t *testing.T) {
	pkg := types.NewPackage("example.com/shop/models", "models")
	field := types.NewField(token.NoPos, pkg, "Phone", types.Typ[types.String], false)
	tag, _ := Parse("phone, name,region=eu,role=processor,protected=masked")
	want := flow.Source{
		Name: "User.Phone", Full: "example.com/shop/models.User.Phone",
		Word:       `tagged pii:"phone, name,region=eu,role=processor,protected=masked"`,
		Categories: []string{"contact.name", "contact.phone"},
		Region:     "eu", Role: "processor", Protected: flow.Masked,
	}
	if got := Source("User", field, tag); !reflect.DeepEqual(got, want) {
		t.Errorf("Source = %+v, want %+v", got, want)
	}
	for value, subject := range map[string]string{"school": "child", "child,subject=pupil": "pupil", "email": "", "email,subject=patient": "patient"} {
		tag, _ := Parse(value)
		if got := tag.Source(); got.Subject != subject {
			t.Errorf("%q is about %q, want %q", value, got.Subject, subject)
		}
	}
}

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		structTag, value, at string
		found                bool
	}{
		{`pii:"email"`, "email", `"email"`, true},
		{`json:"email,omitempty" pii:"email,region=eu"`, "email,region=eu", `"email,region=eu"`, true},
		{`pii:"-"`, "-", `"-"`, true},
		{`pii:""`, "", `""`, true},
		{`pii:"em\x61il"`, "email", `"em\x61il"`, true},
		{`json:"pii"`, "", "", false},
		{`json:"pii:email"`, "", "", false},
		{`pii`, "", "", false},
		{`json:"x" apii:"email"`, "", "", false},
		{`json:"x`, "", "", false},
		{"", "", "", false},
	} {
		place, problems, ok := Find(tt.structTag)
		if ok != tt.found || place.Value != tt.value || place.Quoted != tt.at || len(problems) > 0 {
			t.Errorf("Find(%s) = %+v, %+v, %v", tt.structTag, place, problems, ok)
			continue
		}
		if ok && !strings.HasPrefix(tt.structTag[place.Start:], tt.at) {
			t.Errorf("Find(%s) is at %d", tt.structTag, place.Start)
		}
		if value, ok := Of(tt.structTag); ok != tt.found || value != tt.value {
			t.Errorf("Of(%s) = %q, %v", tt.structTag, value, ok)
		}
	}
}

func TestFindInMalformed(t *testing.T) {
	const notAList = `struct tag is not a list of key:"value" pairs`
	for _, tt := range []struct {
		structTag, value, message, fixed string
	}{
		{`pii:email`, "email", notAList, `pii:"email"`},
		{`pii: "email"`, "email", notAList, `pii:"email"`},
		{`pii="email"`, "email", notAList, `pii:"email"`},
		{`pii:'email'`, "email", notAList, `pii:"email"`},
		{`pii:"email`, "email", notAList, `pii:"email"`},
		{`pii:email,region=eu json:"x"`, "email,region=eu", notAList, `pii:"email,region=eu" json:"x"`},
		{`json:"x",pii:"email"`, "email", notAList, `json:"x" pii:"email"`},
		{`json:"x"pii:"email"`, "email", notAList, `json:"x" pii:"email"`},
		{`json:x pii:"email"`, "email", notAList, ""},
		{`pii:"email" json:x`, "email", notAList, ""},
		{`json:"x" pii:`, "", notAList, `json:"x" pii:""`},
		{`PII:"email"`, "email", `struct tag key "PII" must be "pii"`, `pii:"email"`},
		{`pii:"email" json:"x" pii:"phone"`, "email", "second pii key in a struct tag is never read: list all in one", ""},
	} {
		place, problems, ok := Find(tt.structTag)
		if !ok || place.Value != tt.value || len(problems) != 1 || problems[0].Message != tt.message {
			t.Errorf("Find(%s) = %+v, %+v, %v", tt.structTag, place, problems, ok)
			continue
		}
		fixed := ""
		if fix := problems[0].Fix; fix != nil {
			fixed = fix.Apply(tt.structTag)
		}
		if fixed != tt.fixed {
			t.Errorf("Find(%s): fixed %s, want %s", tt.structTag, fixed, tt.fixed)
		}
	}
}

func TestPlaceAt(t *testing.T) {
	structTag := `json:"x" pii:"\x65mail,phone"`
	place, _, _ := Find(structTag)
	for i, want := range map[int]string{0: `\x65mail`, 1: "mail", 6: "phone", 11: `"`} {
		if at := place.At(i); !strings.HasPrefix(structTag[at:], want) {
			t.Errorf("byte %d of the value is at %s, want %s", i, structTag[at:], want)
		}
	}
}

func TestUnquote(t *testing.T) {
	for _, tt := range []struct {
		literal, value string
		at             []int
	}{
		{`"ab"`, "ab", []int{1, 2, 3}},
		{"`a\"b`", `a"b`, []int{1, 2, 3, 4}},
		{"`a\rb`", "ab", []int{1, 3, 4}},
		{`"a\"é\u00e9b"`, `a"ééb`, []int{1, 2, 4, 4, 6, 6, 12, 13}},
		{`"\xc3\xa9"`, "é", []int{1, 5, 9}},
		{`""`, "", []int{1}},
	} {
		value, at, err := Unquote(tt.literal)
		if err != nil || value != tt.value || !slices.Equal(at, tt.at) {
			t.Errorf("Unquote(%s) = %q, %v, %v; want %q, %v", tt.literal, value, at, err, tt.value, tt.at)
		}
	}
	for _, literal := range []string{"", "a", `"a`, `'a'`, `"\q"`, "`a"} {
		if value, at, err := Unquote(literal); err == nil {
			t.Errorf("Unquote(%s) = %q, %v", literal, value, at)
		}
	}
}
