package tag

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"email", "health,name", "phone,region=eu,role=processor,subject=child", "ssn,protected=encrypted", "consent=marketing",
		"opt-out=ads", "-", "", ",", " , -,", "emial,email", "mask,keep=4", "-,email", "consent=a,opt-out=b,email", "regoin=eu",
		"protected=masked,protected=hashed", "-,region=eu", "false", "email,encrypted", "=", "tected=CrYpte0", "\x80,\xff=",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		tag, problems := Parse(value)
		checkProblems(t, value, problems)
		checkMeaning(t, value, tag)
		again, left := Parse(tag.String())
		again.Text, tag.Text = "", ""
		if !reflect.DeepEqual(again, tag) || len(left) > 0 {
			t.Errorf("Parse(%q) = %+v; its form %q is read as %+v with %+v", value, tag, tag.String(), again, left)
		}
		checkFixes(t, value)
	})
}

func checkProblems(t *testing.T, text string, problems []Problem) {
	t.Helper()
	if !slices.IsSortedFunc(problems, func(a, b Problem) int { return a.Start - b.Start }) {
		t.Errorf("%q: problems are not in order: %+v", text, problems)
	}
	for _, p := range problems {
		if p.Start < 0 || p.End < p.Start || p.End > len(text) || p.Message == "" || strings.ContainsAny(p.Message, "\n\r") {
			t.Errorf("%q: malformed problem %+v", text, p)
		}
		if e := p.Fix; e != nil && (e.Start < 0 || e.End < e.Start || e.End > len(text) || e.Apply(text) == text) {
			t.Errorf("%q: malformed fix %+v", text, *e)
		}
	}
}

// A tag says exactly one thing, and only a value that has nothing but records
// and "-" says that there is no personal data.
func checkMeaning(t *testing.T, value string, tag Tag) {
	t.Helper()
	said := 0
	for _, is := range []bool{tag.Personal(), tag.Reviewed, tag.Consent != "", tag.OptOut != ""} {
		if is {
			said++
		}
	}
	if said != 1 || !tag.Personal() && (tag.Region != "" || tag.Role != "" || tag.Subject != "" || tag.Protected != 0) {
		t.Errorf("Parse(%q) = %+v", value, tag)
	}
	for item := range strings.SplitSeq(value, ",") {
		item = strings.TrimSpace(item)
		if item != "" && item != "-" && !strings.Contains(item, "=") && !tag.Personal() {
			t.Errorf("Parse(%q) loses %q", value, item)
		}
	}
}

// Applying fixes comes to an end, at a value that has none.
func checkFixes(t *testing.T, value string) {
	t.Helper()
	text := value
	for range 4*strings.Count(value, ",") + 5 {
		_, problems := Parse(text)
		i := slices.IndexFunc(problems, func(p Problem) bool { return p.Fix != nil })
		if i < 0 {
			return
		}
		text = problems[i].Fix.Apply(text)
	}
	t.Errorf("fixes of %q go on for ever, now at %q", value, text)
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		`pii:"email"`, `json:"a" pii:"email"`, `pii:email`, `pii: "a"`, `json:"x",pii:"email"`, `PII:'a' pii:"b"`, `pii:"\x65"`,
		`pii:"`, `pii=`, `json:x pii:"y"`, "", "pii", ` pii:"a"pii:"b"`, "pii:`a`",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, structTag string) {
		place, problems, ok := Find(structTag)
		checkFindProblems(t, structTag, problems)
		if value, found := reflect.StructTag(structTag).Lookup(Key); found {
			if !ok || value != place.Value && !strings.Contains(strings.ToLower(structTag), Key+":"+strconv.Quote(place.Value)) && len(problems) == 0 {
				t.Errorf("Find(%q) = %+v, %v; package reflect reads %q", structTag, place, ok, value)
			}
		}
		if !ok {
			if len(problems) > 0 {
				t.Errorf("Find(%q) finds no tag and problems %+v", structTag, problems)
			}
			return
		}
		if !strings.HasPrefix(structTag[place.Start:], place.Quoted) {
			t.Errorf("Find(%q) = %+v, which is not there", structTag, place)
		}
		for i := range len(place.Value) + 1 {
			if at := place.At(i); at < place.Start || at > len(structTag) {
				t.Errorf("Find(%q): byte %d is at %d", structTag, i, at)
			}
		}
	})
}

// A fix leaves a struct tag that says the same and has no problem of its form.
func checkFindProblems(t *testing.T, structTag string, problems []Problem) {
	t.Helper()
	for _, p := range problems {
		checkProblems(t, structTag, []Problem{p})
		if p.Fix == nil || p.Message != `struct tag is not a list of key:"value" pairs` {
			continue
		}
		before, _ := Of(structTag)
		fixed := p.Fix.Apply(structTag)
		after, ok := reflect.StructTag(fixed).Lookup(Key)
		if _, bad := split(fixed); !ok || after != before || bad >= 0 {
			t.Errorf("%q is fixed to %q, which says %q (%v)", structTag, fixed, after, ok)
		}
	}
}

func FuzzUnquote(f *testing.F) {
	for _, seed := range []string{`"a"`, "`a\rb`", `"\u00e9\x80\n"`, `'a'`, `"`, "", "\"\xff\""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, literal string) {
		value, at, err := Unquote(literal)
		want, wantErr := strconv.Unquote(literal)
		if err != nil {
			if wantErr == nil && !strings.HasPrefix(literal, "'") {
				t.Errorf("Unquote(%q) fails: %v", literal, err)
			}
			return
		}
		if wantErr != nil || value != want || len(at) != len(value)+1 || !slices.IsSorted(at) || at[len(value)] != len(literal)-1 {
			t.Errorf("Unquote(%q) = %q, %v; want %q, %v", literal, value, at, want, wantErr)
		}
	})
}
