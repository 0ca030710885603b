// Package passdoc reads what an analyzer says about itself out of the doc.go
// of its package, so that the specification, the -help text and the page in
// docs are one text.
package passdoc

import "strings"

// Extract returns the section of a package's doc comment under the heading
// "# Analyzer name", up to the next heading of an analyzer; ok is false when
// there is none. The first line has the form "name: what it does". Further
// headings belong to the section.
func Extract(source, name string) (text string, ok bool) {
	_, source, _ = strings.Cut(source, "/*\n")
	comment, _, found := strings.Cut(source, "\n*/\npackage ")
	_, section, headed := strings.Cut("\n"+comment+"\n", "\n# Analyzer "+name+"\n")
	if !found || !headed {
		return "", false
	}
	section, _, _ = strings.Cut(section, "\n# Analyzer ")
	section = strings.TrimSpace(section)
	return section, strings.HasPrefix(section, name+": ")
}

// Must is Extract for a text that is compiled in: it panics, when the program
// starts, on a doc.go without the section.
func Must(source, name string) string {
	text, ok := Extract(source, name)
	if !ok {
		panic("doc.go has no section \"# Analyzer " + name + "\" that starts with \"" + name + ": \"")
	}
	return text
}
