package expose_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/expose"
)

// witness is an operand that tells how it was printed. Where no method is
// called it prints as its number.
type witness int

const firstWitness = 7000

func (w witness) Format(s fmt.State, verb rune) {
	fmt.Fprintf(s, "<%d %d %v %v>", int(w), verb, verb == 'v' && s.Flag('+'), verb == 'v' && s.Flag('#'))
}

var (
	witnessed = regexp.MustCompile(`<(\d+) (\d+) (true|false) (true|false)>`)
	rawNumber = regexp.MustCompile(`(70\d\d)\b`)
)

// printed is what a real call shows of each operand: the views under which a
// method was called, and "raw" where none was.
func printed(format string, n int) []map[string]bool {
	operands := make([]any, n)
	shown := make([]map[string]bool, n)
	for i := range operands {
		operands[i], shown[i] = witness(firstWitness+i), map[string]bool{}
	}
	out := fmt.Sprintf(format, operands...)
	for _, m := range witnessed.FindAllStringSubmatch(out, -1) {
		i, _ := strconv.Atoi(m[1])
		verb, _ := strconv.Atoi(m[2])
		shown[i-firstWitness][viewText(rune(verb), m[3] == "true", m[4] == "true")] = true
	}
	for _, m := range rawNumber.FindAllStringSubmatch(witnessed.ReplaceAllString(out, ""), -1) {
		i, _ := strconv.Atoi(m[1])
		shown[i-firstWitness]["raw"] = true
	}
	return shown
}

func viewText(verb rune, plus, sharp bool) string {
	if verb >= 0x80 || verb == 0 {
		verb = '!'
	}
	return fmt.Sprintf("%c %v %v", verb, plus, sharp)
}

// said is the same by Operands.
func said(format string, n int) []map[string]bool {
	shown := make([]map[string]bool, n)
	for i, views := range expose.Operands(format, n) {
		shown[i] = map[string]bool{}
		for _, view := range views {
			verb := rune(view.Verb)
			switch verb {
			case 'p', 'w': // on what is neither a pointer nor an error
				shown[i]["raw"] = true
				continue
			case 0:
				verb = 'v'
			}
			shown[i][viewText(verb, view.Plus, view.Sharp)] = true
		}
	}
	return shown
}

func checkOperands(t *testing.T, format string, n int) {
	t.Helper()
	if strings.Contains(format, "70") || n < 0 || n > 99 {
		return // a text that looks like an operand, or too many of them
	}
	if real, say := printed(format, n), said(format, n); !reflect.DeepEqual(real, say) {
		t.Errorf("Operands(%q, %d) say %v, fmt shows %v: %q", format, n, say, real, fmt.Sprintf(format, make([]any, n)...))
	}
}

func TestOperands(t *testing.T) {
	for _, format := range []string{
		"", "plain", "%", "%%", "%d", "%d %s", "%v%v%v", "%+v %#v %+#v", "%5.2f|%-8s|%08d", "%*d", "%.*d", "%*.*d", "%[1]v", "%[2]v",
		"%[2]v %v", "%[3]*.[2]*[1]f", "%[1]v %[1]d %[1]+v", "%+[1]v", "%[1]*d", "%[5]v", "%[0]v", "%[x]v", "%[", "%[]v", "%[]", "%[1", "%[1]", "%[2]2d",
		"%[2].2d", "%.[2]d", "%.", "%.2", "%5", "%-", "%!", "%z", "%世", "%T %p %w", "%T", "%p", "100%", "%d%%%d", "%v %", "%\xff", "%.[1]*d %v", "%999999999v %v",
		"%[999999999]v", "%.999999999v", "%1000001v %v", "% x", "%+q", "%#p", "%s%s%s%s%s", "%[3]v %v %v", "%*[2]v", "%*v %v",
	} {
		for n := range 5 {
			checkOperands(t, format, n)
		}
	}
}

// TestOperandsAtRandom tries formats that are put together from what means
// something to fmt.
func TestOperandsAtRandom(t *testing.T) {
	pieces := []string{
		"%", "%", "%", "%%", "v", "d", "s", "x", "T", "p", "w", "z", "世", "[1]", "[2]", "[3]", "[9]", "[0]", "[", "]", "*", "*", ".", ".", "1", "3", "12",
		"+", "#", "-", " ", "0", "text", "!", "(", ")",
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 30000 {
		var b strings.Builder
		for range 1 + r.IntN(12) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		checkOperands(t, b.String(), r.IntN(5))
		if t.Failed() {
			return
		}
	}
}

func FuzzOperands(f *testing.F) {
	f.Add("%[3]*.[2]*[1]f|%v", 4)
	f.Fuzz(checkOperands)
}

func TestUnknownFormat(t *testing.T) {
	want := [][]expose.View{{{Encoder: "printf"}}, {{Encoder: "printf"}}}
	if got := expose.UnknownFormat(2); !reflect.DeepEqual(got, want) {
		t.Errorf("UnknownFormat(2) = %v", got)
	}
}
