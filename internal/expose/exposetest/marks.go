package exposetest

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Marks is a set of marks.
type Marks map[string]bool

// pattern is what marks look like: those of leaves have digits, those that
// methods return have the name of type and method.
var pattern = regexp.MustCompile(`Zx\w+?xZ`)

// in adds the marks that can be reached from v.
func (m Marks) in(v reflect.Value, depth int) {
	if depth > 2*deepest {
		return
	}
	switch v.Kind() {
	case reflect.String:
		m.text(v.String())
	case reflect.Int, reflect.Int32, reflect.Int64:
		m.number(v.Int())
	case reflect.Uint, reflect.Uint32, reflect.Uint64:
		m.number(int64(v.Uint()))
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			m.in(v.Elem(), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			m.in(v.Field(i), depth+1)
		}
	case reflect.Slice, reflect.Array:
		m.list(v, depth)
	case reflect.Map:
		for _, key := range v.MapKeys() {
			m.in(key, depth+1)
			m.in(v.MapIndex(key), depth+1)
		}
	}
}

func (m Marks) list(v reflect.Value, depth int) {
	if v.Type().Elem().Kind() == reflect.Uint8 && (v.Kind() == reflect.Slice || v.CanAddr()) {
		m.text(string(v.Bytes()))
		return
	}
	for i := range v.Len() {
		m.in(v.Index(i), depth+1)
	}
}

func (m Marks) text(s string) {
	for _, mark := range pattern.FindAllString(s, -1) {
		m[mark] = true
	}
}

func (m Marks) number(n int64) {
	if firstNumber <= n && n < lastNumber {
		m[strconv.FormatInt(n, 10)] = true
	}
}

// output is what an encoder wrote.
type output struct {
	text  string
	marks Marks
}

// read finds the marks in all forms in which an encoder may have written them.
func read(text string) output {
	o := output{text, Marks{}}
	o.marks.text(text)
	for _, decode := range decoders {
		o.marks.text(decode(text))
	}
	return o
}

// found are all marks in the output, with those of the candidates that are
// numbers.
func (o output) found(candidates ...Marks) Marks {
	m := maps.Clone(o.marks)
	for _, set := range candidates {
		for mark := range set {
			if n, err := strconv.ParseInt(mark, 10, 64); err == nil && holdsNumber(o.text, n) {
				m[mark] = true
			}
		}
	}
	return m
}

// decoders undo what encoders do to text and to bytes: none of it hides them.
var decoders = []func(string) string{
	func(s string) string { return decodeRuns(s, hexRun, hex.DecodeString) },
	func(s string) string { return decodeRuns(s, base64Run, base64.StdEncoding.DecodeString) },
	func(s string) string { return decodeBytes(s, 10) },
	func(s string) string { return decodeBytes(s, 16) },
	func(s string) string { return decodeBytes(s, 8) },
	func(s string) string { return decodeBytes(s, 2) },
	decodeRunes,
}

var (
	hexRun    = regexp.MustCompile(`(?:[0-9a-fA-F]{2}){6,}`)
	base64Run = regexp.MustCompile(`[0-9A-Za-z+/]{8,}={0,2}`)
	oneByte   = regexp.MustCompile(`(?:%!.\([\w.]+=)?\+?(?:0[xXo]|U\+)?0*([0-9a-fA-F]+)\)?`)
	oneRune   = regexp.MustCompile(`'(.)'|(?:^|[\[ ])([0-9A-Za-z])(?: |\])`)
)

func decodeRuns(s string, run *regexp.Regexp, decode func(string) ([]byte, error)) string {
	var b strings.Builder
	for _, match := range run.FindAllString(s, -1) {
		decoded, _ := decode(match)
		b.Write(decoded)
		b.WriteByte('\n')
	}
	return b.String()
}

// decodeBytes reads lists of numbers, "[90 120]", as text.
func decodeBytes(s string, base int) string {
	var b strings.Builder
	for _, match := range oneByte.FindAllStringSubmatch(s, -1) {
		n, err := strconv.ParseUint(match[1], base, 8)
		if err != nil {
			b.WriteByte('\n')
			continue
		}
		b.WriteByte(byte(n))
	}
	return b.String()
}

// decodeRunes reads lists of characters, "['Z' 'x']", as text.
func decodeRunes(s string) string {
	var b strings.Builder
	for _, match := range oneRune.FindAllStringSubmatch(strings.ReplaceAll(s, " ", "  "), -1) {
		b.WriteString(match[1] + match[2])
	}
	return b.String()
}

func holdsNumber(output string, n int64) bool {
	return slices.ContainsFunc(numberForms(n), func(form string) bool { return strings.Contains(output, form) })
}

func numberForms(n int64) []string {
	var forms []string
	for _, format := range []string{"%d", "%x", "%X", "%o", "%b", "%U"} {
		forms = append(forms, fmt.Sprintf(format, n))
	}
	return forms
}

// minus lists the marks of m that are not in other.
func (m Marks) minus(other Marks) []string {
	var out []string
	for _, mark := range slices.Sorted(maps.Keys(m)) {
		if !other[mark] {
			out = append(out, mark)
		}
	}
	return out
}
