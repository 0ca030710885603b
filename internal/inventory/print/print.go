package print

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/piivet/piivet/internal/inventory"
)

// Format is a way to print something.
type Format[T any] struct {
	// Name is the word behind -format, About a line for the help text.
	Name, About string
	// Write prints all of it.
	Write func(w io.Writer, what T) error
}

// PromiseFormats lists how promises are printed, the default first.
func PromiseFormats() []Format[[]inventory.Promise] {
	return []Format[[]inventory.Promise]{
		{"text", "each promise, and what breaks it", promisesText},
		{"json", "one object a line for each promise", promisesJSON},
		{"markdown", "a table, and what breaks each promise", promisesMarkdown},
	}
}

// MapFormats lists how the data map is printed, the default first.
func MapFormats() []Format[*inventory.Map] {
	return []Format[*inventory.Map]{
		{"text", "each category, where it is held and where it goes", mapText},
		{"json", "one object a line for each flow, as piivet -format json, with its verdict", flowsJSON},
		{"json-categories", "one object a line for each category", categoriesJSON},
		{"csv", "a table of the flows, one row for each category of the data", mapCSV},
		{"markdown", "a record of processing activities, to be filled in by people", mapMarkdown},
	}
}

// count writes a number of things: "1 flow", "2 flows".
func count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}

// oneLine takes what would end a line or command a terminal out of a text.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}
