package entity

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model/sqltext"
)

// Name is what is known of what a value names. The zero value is nothing.
type Name struct {
	// Text is the text, with [sqltext.Hole] for each part that is not known;
	// empty when nothing of it is.
	Text string
	// Type is the full name of the struct type of a value that is no text.
	Type string
	// Param says that it is for callers to say: Input is the number of the
	// function's parameter, the receiver counted.
	Param bool
	Input int
}

const hole = string(sqltext.Hole)

// IsZero reports whether nothing is known.
func (n Name) IsZero() bool { return n == Name{} }

// IsType reports whether an entity of a database is the name of a type.
func IsType(entity string) bool { return strings.Contains(entity, ".") }

// Split lists the entities of a list.
func Split(entities string) []string {
	if entities == "" {
		return nil
	}
	return strings.Split(entities, ", ")
}

// List is the opposite of [Split]: sorted, each once. It is empty when one of
// them is not known.
func List(entities []string) string {
	if slices.Contains(entities, "") {
		return ""
	}
	entities = slices.Clone(entities)
	slices.Sort(entities)
	return strings.Join(slices.Compact(entities), ", ")
}

// Both is the list of two lists.
func Both(a, b string) string {
	if a == "" || b == "" {
		return ""
	}
	return List(append(Split(a), Split(b)...))
}

// Asks stands for an entity that callers know, by the number of a parameter,
// while a function is summarised.
func Asks(input int) string { return hole + strconv.Itoa(input) }

// AsksFor reports whether an entity is one for callers to know.
func AsksFor(entity string) (input int, ok bool) {
	number, asks := strings.CutPrefix(entity, hole)
	if !asks {
		return 0, false
	}
	input, err := strconv.Atoi(number)
	return input, err == nil
}

// Written is the entity of a store of that kind that data is written to under a
// name; empty when it is not known.
func (n Name) Written(kind flow.Kind) string {
	if kind == flow.StoreSQL && sqltext.IsQuery(n.Text) {
		return List(Tables(n.Text, sqltext.Writes))
	}
	return n.Plain(kind)
}

// Tables are those that a query does something to, in the order of the text;
// none with a column.
func Tables(query string, verb sqltext.Verb) []string {
	var tables []string
	for _, use := range sqltext.Uses(query) {
		if use.Verb == verb && use.Column == "" {
			tables = append(tables, use.Table)
		}
	}
	return tables
}

// Plain is the entity of a store of that kind that a name is, when it is no query.
func (n Name) Plain(kind flow.Kind) string {
	switch {
	case kind == flow.StoreSQL && n.Type != "":
		return n.Type
	case kind == flow.StoreSQL:
		return sqltext.TableName(n.Text)
	case kind == flow.StoreFile && n.Text != "":
		return pattern(path.Clean(strings.ReplaceAll(n.Text, `\`, "/")))
	}
	return pattern(n.Text)
}

// pattern is a text with * for its holes; empty when it has nothing else.
func pattern(text string) string {
	if strings.Trim(text, hole+"/.") == "" {
		return ""
	}
	for strings.Contains(text, hole+hole) {
		text = strings.ReplaceAll(text, hole+hole, hole)
	}
	text = strings.Join(strings.Fields(text), " ") // one line, whatever it is
	return strings.ReplaceAll(strings.ReplaceAll(text, hole, "*"), ", ", ",")
}
