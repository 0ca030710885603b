package transfer_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/solve/solvetest"
)

// shop is what the cases share.
const shop = `package shop

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

var (
	_ bytes.Buffer
	_ = fmt.Sprint
	_ io.Writer
	_ = log.Print
	_ http.ResponseWriter
	_ = os.Stdout
)

type User struct {
	ID    int
	Email string ` + "`pii:\"email\"`" + `
	Name  string
	News  bool ` + "`pii:\"consent=marketing\"`" + `
	NoAds bool ` + "`pii:\"opt-out=marketing\"`" + `
}

func (u User) OK() bool   { return u.News }
func (u *User) Not() bool { return !u.OK() }

//pii:protect masked
func mask(s string) string { return s[:1] }
`

// function is a function with what the engine says of it: the first that the
// code declares.
type function struct{ code, want string }

var declares = regexp.MustCompile(`^func (?:\(\w+ \*?(\w+)\) )?(\w+)`)

func (f function) name(t *testing.T) string {
	m := declares.FindStringSubmatch(f.code)
	if m == nil {
		t.Fatalf("no function: %s", f.code)
	}
	return strings.TrimPrefix(m[1]+"."+m[2], ".")
}

// check analyses the functions of all cases as one package.
func check(t *testing.T, cases []function, says func(p *solvetest.Package, name string) string) {
	t.Helper()
	text := shop
	for _, c := range cases {
		text += c.code + "\n"
	}
	p := solvetest.New(t).Analyze("example.com/shop", text)
	for _, f := range p.Failures() {
		t.Errorf("failed on %s: %s", f.Func, f.What)
	}
	for _, c := range cases {
		want := c.want
		if want != "" {
			want += "\n"
		}
		if got := says(p, c.name(t)); got != want {
			t.Errorf("%s\ngot:\n%swant:\n%s", c.code, got, want)
		}
	}
}

func TestSummaries(t *testing.T) {
	for name, cases := range map[string][]function{
		"results": {
			{`func Identity(s string) string { return s }`, `result 0: {in0!}`},
			{`func Second(a, b string) string { return b }`, `result 0: {in1!}`},
			{`func Swap(a, b string) (string, string) { return b, a }`, "result 0: {in1!}\nresult 1: {in0!}"},
			{`func Either(a, b string, ok bool) string { if ok { return a }; return b }`, `result 0: {in0 if in2 is true! in1 if in2 is false!}`},
			{`func Email(u User) string { return u.Email }`, `result 0: {in0.Email(User.Email)!}`},
			{`func Name(u *User) string { return u.Name }`, `result 0: {in0*.Name!}`},
			{`func Greeting(name string) string { return "Dear " + name }`, `result 0: {in0}`},
			{`func Both(a, b string) []string { return []string{a, b} }`, `result 0: {*:{[0]:{in0!} [1]:{in1!}}}`},
			{`func Key(m map[string]string) string { return m["a"] }`, `result 0: {in0*["a"]!}`},
			{`func Nth(s []string, i int) string { return s[i] }`, `result 0: {in0*[]!}`},
			{`func New(email string) *User { return &User{Email: email} }`, `result 0: {*:{.Email:{in0(User.Email)!}}}`},
			{`func Copy(u User) User { return User{ID: u.ID, Name: u.Name} }`, `result 0: {.ID:{in0.ID!} .Name:{in0.Name!}}`},
			{`func Len(s string) int { return len(s) }`, `result 0: {}`},
			{`func Same(a, b string) bool { return a == b }`, `result 0: {}`},
			{`func Masked(s string) string { return mask(s) }`, `result 0: {in0+masked}`},
			{`func Nothing() {}`, ``},
		},
		"writes": {
			{`func Rename(u *User, name string) { u.Name = name }`, `write in0*: {in0*! .Name:{in1!}}`},
			{`func Clean(u *User) { u.Email = "" }`, `write in0*: {in0*! .Email:{}}`},
			{`func Maybe(u *User, ok bool) { if ok { u.Name = u.Email } }`, `write in0*: {in0*! .Name:{in0*.Email(User.Email) if in1 is true! in0*.Name if in1 is false!}}`},
			{`func Fill(dst []string, s string) { dst[0] = s }`, `write in0*: {in0*! [0]:{in1!}}`},
			{`func Exchange(a, b *string) { *a, *b = *b, *a }`, "write in0*: {in1*!}\nwrite in1*: {in0*!}"},
			{`func Deep(u **User, s string) { (*u).Name = s }`, `write in0**: {in0**! .Name:{in1!}}`},
			{`func Fresh(s string) { u := &User{}; u.Name = s }`, ``},
			{`func Through(u *User, name string) { Rename(u, name) }`, `write in0*: {in0*! .Name:{in1!}}`},
			{`func Put(m map[string]string, s string) { m["a"] = s }`, `write in0*: {in0*! ["a"]:{in1!}}`},
		},
		"sinks": {
			{`func Print(s string) { log.Print(s) }`, `sink in0: log/line log.Print`},
			{`func PrintType(a, b string) { log.Printf("%s %T", a, b) }`, `sink in0: log/line log.Printf`},
			{`func PrintName(u *User) { log.Print(u.Name) }`, `sink in0*.Name: log/line log.Print`},
			{`func PrintMasked(s string) { log.Print(mask(s)) }`, `sink in0+masked: log/line log.Print`},
			{`func PrintLen(s string) { log.Print(len(s)) }`, ``},
			{`func PrintBy(s string) { Print(s + "!") }`, `sink in0: log/line log.Print`},
			{`func PrintPart(u User) { Print(u.Name) }`, `sink in0.Name: log/line log.Print`},
			{`func Deferred(s string) { defer log.Print(s) }`, `sink in0: log/line log.Print`},
			{`func Spawned(s string) { go log.Print(s) }`, `sink in0: log/line log.Print`},
			{`func Panics(s string) { panic(s) }`, `sink in0: log/line panic`},
		},
		"pushes": {
			{`func Push(w io.Writer, s string) { fmt.Fprintln(w, s) }`, "write in0*: {in0*! in1}\npush in0: {in1} by fmt.Fprintln"},
			{`func PushBy(w io.Writer, u User) { Push(w, u.Name) }`, "write in0*: {in0*! in1.Name}\npush in0: {in1.Name} by fmt.Fprintln"},
			{`func Buffered(s string) string { var b bytes.Buffer; Push(&b, s); return b.String() }`, `result 0: {in0}`},
		},
		"calls": {
			{`func Each(us []User, f func(string)) { for _, u := range us { f(u.Name) } }`, `call in1.[{in0*[].Name!}] gives in2 (0)`},
			{`func Apply(f func(string) string, s string) string { return f(s) }`, "result 0: {in2!}\ncall in0.[{in1!}] gives in2 (1)"},
			{`func Kept(s string) string { return Apply(func(x string) string { return "<" + x + ">" }, s) }`, `result 0: {in0}`},
			{`func Dropped(s string) string { return Apply(func(string) string { return "" }, s) }`, `result 0: {}`},
			{`func Named(s string) string { return Apply(mask, s) }`, `result 0: {in0+masked}`},
			{`func Method(n interface{ Rename(string) string }, s string) string { return n.Rename(s) }`, "result 0: {in2!}\ncall in0.Rename[{in0!} {in1!}] gives in2 (1)"},
		},
		"closures": {
			{`func Captured(s string) string { f := func() string { return s }; return f() }`, `result 0: {in0!}`},
			{`func Assigned(s string) string { out := ""; func() { out = s }(); return out }`, `result 0: {in0!}`},
			{`func Cleared(s string) string { func() { s = "" }(); return s }`, `result 0: {}`},
			{`func Adder(prefix string) func(string) string { return func(s string) string { return prefix + s } }`, `result 0: {func example.com/shop.Adder$1}`},
			{`func Added(a, b string) string { return Adder(a)(b) }`, `result 0: {in0 in1}`},
			{`func Printed(s string) { f := func() { log.Print(s) }; f() }`, `sink in0: log/line log.Print`},
		},
		"globals": {
			{"func Remember(s string) { Cache = s }\nvar Cache string", `global example.com/shop.Cache: {in0!}`},
		},
		"recursion": {
			{`func Fact(n int, s string) string { if n == 0 { return s }; return Fact(n-1, s) }`, `result 0: {in1!}`},
			{`func Even(n int, s string) string { if n == 0 { return s }; return odd(n-1, s) }
func odd(n int, s string) string { if n == 0 { return "" }; return Even(n-1, s) }`, `result 0: {in1!}`},
			{`func Longer(n int, s string) string { if n == 0 { return s }; return Longer(n-1, s+"x") }`, `result 0: {in1 if in0 is not 0 in1 if in0 is 0!}`},
			{`func Never(s []string) []string { return Never(append(s, "x")) }`, `result 0: {}`},
			{`func Late(n int, s string) { if n > 0 { Late(n-1, s) }; log.Print(s) }`, `sink in1: log/line log.Print`},
		},
	} {
		t.Run(name, func(t *testing.T) { check(t, cases, (*solvetest.Package).Summary) })
	}
}

func TestGuards(t *testing.T) {
	const (
		plain   = `sink in1: log/line log.Print`
		consent = plain + ` if consent(marketing)`
		optOut  = plain + ` if not-opted-out(marketing)`
		chosen  = `sink in1 if in2 is true: log/line log.Print if consent(marketing)`
	)
	check(t, []function{
		{`func Guarded(u User, s string) { if u.News { log.Print(s) } }`, consent},
		{`func ByHelper(u User, s string) { if u.OK() { log.Print(s) } }`, consent},
		{`func ByNot(u *User, s string) { if u.Not() { return }; log.Print(s) }`, consent},
		{`func Nested(u User, s string, ok bool) { if u.News { if ok { log.Print(s) } } }`, chosen},
		{`func AndMore(u User, s string, ok bool) { if ok && u.News { log.Print(s) } }`, chosen},
		{`func OrMore(u User, s string, ok bool) { if ok || u.News { log.Print(s) } }`, plain},
		{`func After(u User, s string) { if u.OK() { _ = u.ID }; log.Print(s) }`, plain},
		{`func Else(u User, s string) { if u.OK() { _ = u.ID } else { log.Print(s) } }`, plain},
		{`func Without(u User, s string) { if !u.News { log.Print(s) } }`, plain},
		{`func NotOptedOut(u User, s string) { if !u.NoAds { log.Print(s) } }`, optOut},
		{`func OptedOut(u User, s string) { if u.NoAds { log.Print(s) } }`, plain},
		{`func Inner(u User, s string) { if u.News { inner(s) } }
func inner(s string) { log.Print(s) }`, consent},
		{`func Refused(u User, s string) { if err := refuse(u); err != nil { return }; log.Print(s) }
func refuse(u User) error { if !u.News { return fmt.Errorf("no") }; return nil }`, consent},
		{`func RefusedNot(u User, s string) { if err := refuseNot(u); err == nil { return }; log.Print(s) }
func refuseNot(u User) error { if !u.News { return fmt.Errorf("no") }; return nil }`, plain},
		{`func Twice(u User, s string) { if u.News { log.Print(s) }; log.Print(s) }`, plain + "\n" + consent},
	}, (*solvetest.Package).Summary)
}

func TestAnswers(t *testing.T) {
	check(t, []function{
		{`func Asks(u User) bool { return u.News }`, "result 0: {in0.News!}\nanswers consent(marketing)"},
		{`func Denies(u User) bool { return !u.News }`, "result 0: {in0.News}\nanswers !consent(marketing)"},
		{`func Objected(u User) bool { return u.NoAds }`, "result 0: {in0.NoAds!}\nanswers !not-opted-out(marketing)"},
		{`func InSteps(u User) bool { if !u.News { return false }; return true }`, "result 0: {}\nanswers consent(marketing)"},
		{`func WrongSteps(u User) bool { if !u.News { return true }; return true }`, "result 0: {}"},
		{`func Refuses(u User) error { if !u.News { return fmt.Errorf("no") }; return nil }`, "result 0: {}\nanswers consent(marketing)"},
		{`func RefusesNobody(u User) error { if !u.News { return nil }; return nil }`, "result 0: {}"},
		{`func RefusesOthers(u User) error { if u.News { return fmt.Errorf("no") }; return nil }`, "result 0: {}\nanswers !consent(marketing)"},
		{`func RefusesBy(u User) error { if !u.News { return errNo }; return nil }
var errNo = fmt.Errorf("no")`, "result 0: {}\nanswers consent(marketing)"},
		{`func RefusesPerhaps(u User) error { if !u.News { return last }; return nil }
var last error`, "result 0: {}"},
	}, (*solvetest.Package).Summary)
}

// TestFlows has the flows inside one function; leaks stand beside clean twins.
func TestFlows(t *testing.T) {
	const leak = "User.Email to log/line log.Print"
	check(t, []function{
		{`func Leaks(u User) { log.Print(u.Email) }`, leak},
		{`func Other(u User) { log.Print(u.Name) }`, ``},
		{`func Emptied(u User) { u.Email = ""; log.Print(u.Email) }`, ``},
		{`func EmptiedLate(u User) { log.Print(u.Email); u.Email = "" }`, leak},
		{`func Protected(u User) { log.Print(mask(u.Email)) }`, leak + ", masked"},
		{`func Consented(u User) { if u.News { log.Print(u.Email) } }`, leak + " if consent(marketing)"},
		{`func Handed(u User) { record(u.Email) }
func record(s string) { log.Print(s) }`, leak + " through shop.record"},
		{`func ReturnedBy(u User) { log.Print(email(u)) }
func email(u User) string { return u.Email }`, leak},
		{`func ByPointer(u User) { s := ""; fill(&s, u); log.Print(s) }
func fill(s *string, u User) { *s = u.Email }`, leak},
		{`func NotFilled(u User) { s, other := "", ""; fill(&other, u); log.Print(s) }`, ``},
		{`func OneBranch(u User, ok bool) { s := ""; if ok { s = u.Email }; log.Print(s) }`, leak},
		{`func InLoop(us []User) { s := ""; for _, u := range us { log.Print(s); s = u.Email } }`, leak},
		{`func Written(u User) { var b bytes.Buffer; b.WriteString(u.Email); log.Print(b.String()) }`, leak},
		{`func Unwritten(u User) { var b, c bytes.Buffer; b.WriteString(u.Email); log.Print(c.String()) }`, ``},
		{`func InLiteral(u User) { func() { log.Print(u.Email) }() }`, leak},
	}, (*solvetest.Package).FlowsIn)
}

// TestWriterTypes passes on as io.Writer what only its type says is a writer
// that goes somewhere.
func TestWriterTypes(t *testing.T) {
	check(t, []function{
		{`func Answered(w http.ResponseWriter, u User) { io.WriteString(w, u.Email) }`, "User.Email to respond/body io.WriteString"},
		{`func AnsweredOther(w http.ResponseWriter, u User) { io.WriteString(w, u.Name) }`, ``},
		{`func AnsweredBy(w http.ResponseWriter, u User) { put(w, u.Email) }
func put(w io.Writer, s string) { fmt.Fprint(w, s) }`, "User.Email to respond/body fmt.Fprint through shop.put"},
		{`func AnyWriter(w io.Writer, u User) { io.WriteString(w, u.Email) }`, ``},
	}, (*solvetest.Package).FlowsIn)
}

// TestElementFlows reads the element that the same register names after two
// branches met, one of which may have written it under another name.
func TestElementFlows(t *testing.T) {
	const leak = "User.Email to log/line log.Print"
	check(t, []function{
		{`func OtherBranch(i int, u User, ok bool) {
	out := make([]string, 9)
	if ok { out[i] = "" } else { out[0] = u.Email }
	log.Print(out[i])
}`, leak},
		{`func AnyBranch(i, j int, u User, ok bool) {
	out := make([]string, 9)
	if ok { out[i] = "" } else { out[j] = u.Email }
	log.Print(out[i])
}`, leak},
		{`func CopiedBranch(i int, u User, ok bool) {
	out := make([]string, 9)
	if ok { out[i] = "" } else { copy(out, []string{u.Email}) }
	log.Print(out[i])
}`, leak},
		{`func BothBranches(i int, u User, ok bool) {
	out := []string{u.Email}
	if ok { out[i] = "" } else { out[i] = "none" }
	log.Print(out[i])
}`, ``},
		{`func SameNameInside(u User, i, j int) {
	s := []string{u.Email, ""}
	s[i] = ""
	nth(s, j)
}
func nth(s []string, i int) { log.Print(s[i]) }`, leak + " through shop.nth"},
		{`func SameWriterInside(u User, i, j int) {
	w := []io.Writer{os.Stdout, nil}
	w[i] = nil
	nthWriter(w, j, u.Email)
}
func nthWriter(w []io.Writer, i int, s string) { fmt.Fprint(w[i], s) }`, "User.Email to log/console fmt.Fprint through shop.nthWriter"},
		{`func SameValueInside(u User, i, j int) {
	s := []string{u.Email, ""}
	s[i] = ""
	write(os.Stdout, s, j)
}
func write(w io.Writer, s []string, i int) { fmt.Fprint(w, s[i]) }`, "User.Email to log/console fmt.Fprint through shop.write"},
		{`func OtherKey(u User) {
	out := map[string]string{"a": u.Email, "b": ""}
	log.Print(out["b"])
}`, ``},
	}, (*solvetest.Package).FlowsIn)
}
