// Package case27 evaluates expressions over values that may be marked as sensitive.
package case27

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type Variable struct {
	Name  string
	Value string `pii:"secret"`
	Note  string
}

// A value is a text, with a mark or without.
type value struct {
	text      string
	sensitive bool
}

func (v value) String() string {
	if v.sensitive {
		return "(sensitive value)"
	}
	return v.text
}

func plain(s string) value { return value{text: s} }

func secret(s string) value { return value{s, true} }

// upper keeps the mark.
func upper(v value) value {
	v.text = strings.ToUpper(v.text)
	return v
}

// join is sensitive if a part is.
func join(sep string, vs ...value) value {
	var out value
	for i, v := range vs {
		if i > 0 {
			out.text += sep
		}
		out.text += v.text
		out.sensitive = out.sensitive || v.sensitive
	}
	return out
}

// trim has lost the mark on the way.
func trim(v value) value { return plain(strings.TrimSpace(v.text)) }

// A change is a line of a plan.
type change struct {
	attr     string
	old, new value
}

func plan(w io.Writer, cs ...change) {
	for _, c := range cs {
		fmt.Fprintf(w, "~ %s: %v -> %v\n", c.attr, c.old, c.new)
	}
}

func LeakTrimmed(v Variable) {
	plan(os.Stdout, change{v.Name, plain("a"), trim(secret(v.Value))}) // leak: Variable.Value
}

func CleanTrimmed(v Variable) {
	plan(os.Stdout, change{v.Name, plain("a"), upper(secret(v.Value))})
}

func LeakJoined(v Variable) {
	plan(os.Stdout, change{v.Name, plain("a"), join("-", plain(v.Note), plain(v.Value))}) // leak: Variable.Value
}

func CleanJoined(v Variable) {
	plan(os.Stdout, change{v.Name, plain("a"), join("-", plain(v.Note), secret(v.Value))})
}

func LeakText(v Variable) {
	x := secret(v.Value)
	log.Print("using ", x.text) // leak: Variable.Value
}

func CleanText(v Variable) {
	x := secret(v.Value)
	log.Print("using ", x)
}

// In the field of a struct that is not exported nobody asks for String.
func LeakChange(v Variable) {
	log.Print("change ", change{v.Name, plain("a"), secret(v.Value)}) // leak: Variable.Value
}
