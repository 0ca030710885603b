package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

var githubFormat = Format{
	Name:  "github",
	About: "annotations for GitHub Actions",
	Write: writeGitHub,
}

// writeGitHub prints workflow commands, which GitHub shows beside the lines of
// a change. The path of the data goes into the text, where it can be read.
func writeGitHub(w io.Writer, findings []Finding, opts Options) error {
	out := bufio.NewWriter(w)
	for i := range findings {
		f := &findings[i]
		fmt.Fprintf(out, "::%s %s::%s\n", f.Severity, githubProperties(f, opts.Tree), githubData(messageWithPath(f, opts.Tree)))
	}
	return out.Flush()
}

func githubProperties(f *Finding, tree *Tree) string {
	props := []string{"file=" + githubProperty(tree.name(f.Pos))}
	if f.Pos.IsValid() {
		props = append(props, fmt.Sprintf("line=%d", f.Pos.Line), fmt.Sprintf("col=%d", f.Pos.Column))
	}
	// GitHub takes an end column for one within a line only.
	if f.End.File == f.Pos.File && f.End.Line > f.Pos.Line {
		props = append(props, fmt.Sprintf("endLine=%d", f.End.Line))
	} else if f.End.Line == f.Pos.Line && f.End.Column > f.Pos.Column {
		props = append(props, fmt.Sprintf("endColumn=%d", f.End.Column))
	}
	return strings.Join(append(props, "title="+githubProperty(f.Analyzer)), ",")
}

// messageWithPath is the finding, the path of the data and the broken promises
// in plain text, for formats that have one text for all.
func messageWithPath(f *Finding, tree *Tree) string {
	var b strings.Builder
	b.WriteString(oneLine(f.Message))
	for _, s := range f.Path {
		b.WriteString("\n  ")
		if s.Pos.IsValid() {
			fmt.Fprintf(&b, "%s:%d: ", tree.name(s.Pos), s.Pos.Line)
		}
		b.WriteString(oneLine(s.Text))
	}
	for _, p := range f.Promises {
		b.WriteString("\npromise " + p.ID + ": " + oneLine(p.Says))
	}
	return b.String()
}

var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func githubData(s string) string     { return dataEscapes.Replace(s) }
func githubProperty(s string) string { return propertyEscapes.Replace(s) }
