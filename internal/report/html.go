package report

import (
	_ "embed"
	"html/template"
	"io"
	"strings"
)

var htmlFormat = Format{
	Name:  "html",
	About: "one page for a browser, with the lines of code",
	Write: writeHTML,
}

//go:embed page.html
var pageText string

type htmlPage struct {
	Version  string
	Errors   int
	Warnings int
	Promises []htmlCount
	Passes   []htmlCount
	Findings []htmlFinding
}

// htmlCount is a choice of the reader, and how many findings it leaves.
type htmlCount struct {
	Name, Says string
	N          int
}

type htmlFinding struct {
	Finding
	Place  string
	Anchor string
	Code   htmlCode
	Steps  []htmlStep
	IDs    []string // of the promises
	IsFlow bool     // not a remark about a tag
}

type htmlStep struct {
	Place, Text string
	Code        htmlCode
}

// htmlCode is a line of a file; Number is 0 where it cannot be had.
type htmlCode struct {
	Number int
	Text   string
}

// writeHTML prints a page that needs nothing beside it: no script, style or
// font is loaded from anywhere.
func writeHTML(w io.Writer, findings []Finding, opts Options) error {
	page, err := template.New("page").Parse(pageText)
	if err != nil {
		return err
	}
	return page.Execute(w, newHTMLPage(findings, opts))
}

func newHTMLPage(findings []Finding, opts Options) *htmlPage {
	p := &htmlPage{Version: opts.Version}
	for i := range findings {
		f := &findings[i]
		if f.Severity == Error {
			p.Errors++
		} else {
			p.Warnings++
		}
		p.Passes = counted(p.Passes, f.Analyzer, "")
		for _, promise := range f.Promises {
			p.Promises = counted(p.Promises, promise.ID, oneLine(promise.Says))
		}
		p.Findings = append(p.Findings, newHTMLFinding(f, opts.Tree))
	}
	return p
}

// counted adds one to the count of a name, in the order in which names come up.
func counted(counts []htmlCount, name, says string) []htmlCount {
	for i := range counts {
		if counts[i].Name == name {
			counts[i].N++
			return counts
		}
	}
	return append(counts, htmlCount{name, says, 1})
}

func newHTMLFinding(f *Finding, tree *Tree) htmlFinding {
	h := htmlFinding{
		Finding: *f, Place: placeIn(tree, f.Pos), Anchor: "f" + f.Fingerprint,
		Code: codeAt(tree, f.Pos), IDs: promiseIDs(f.Promises), IsFlow: f.Source.Name != "",
	}
	for _, s := range f.Path {
		h.Steps = append(h.Steps, htmlStep{placeIn(tree, s.Pos), oneLine(s.Text), codeAt(tree, s.Pos)})
	}
	return h
}

// placeIn names a place as the repository does.
func placeIn(tree *Tree, p Position) string {
	p.Shown = tree.name(p)
	return place(p)
}

func codeAt(tree *Tree, p Position) htmlCode {
	text, ok := tree.line(p)
	if !ok {
		return htmlCode{}
	}
	return htmlCode{p.Line, strings.TrimLeft(text, " \t")}
}
