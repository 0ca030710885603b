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
	_, section, headed := strings.Cut("\n"+comment(source)+"\n", "\n# Analyzer "+name+"\n")
	if !headed {
		return "", false
	}
	section, _, _ = strings.Cut(section, "\n# Analyzer ")
	section = strings.TrimSpace(section)
	return section, strings.HasPrefix(section, name+": ")
}

// comment returns the text of the comment above the package clause, in either
// form.
func comment(source string) string {
	above, _, found := strings.Cut("\n"+source, "\npackage ")
	if !found {
		return ""
	}
	if block, isBlock := strings.CutSuffix(above, "\n*/"); isBlock {
		return block[strings.LastIndex(block, "/*\n")+len("/*\n"):]
	}
	lines := strings.Split(above, "\n")
	first := len(lines)
	for first > 0 && strings.HasPrefix(lines[first-1], "//") {
		first--
	}
	for i, line := range lines[first:] {
		lines[first+i] = strings.TrimPrefix(strings.TrimPrefix(line, "//"), " ")
	}
	return strings.Join(lines[first:], "\n")
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
