package main

import (
	"cmp"
	"flag"
	"fmt"
	"go/doc/comment"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers"
)

// page is one generated page; without a title, it is no page for people.
type page struct {
	file, title string
	body        func() string
}

const mark = "<!-- Written by `go generate ./analyzers`; edit the code that it comes from. -->\n"

func (p page) text() string {
	if p.title == "" {
		return p.body()
	}
	return "# " + p.title + "\n\n" + mark + "\n" + strings.TrimRight(p.body(), "\n") + "\n"
}

// pages lists every generated page. An analyzer that is added gets one.
func pages() []page {
	pages := []page{
		{"categories.md", "Categories of personal data", categories},
		{"kinds.md", "Kinds of sinks", kinds},
		{"policy-default.md", "The default policy", defaultPolicy},
		{"bounds.md", "Limits of the analysis", limits},
		{"configuration-keys.md", "The keys of .piivet.yaml", configurationKeys},
		{"piivet.schema.json", "", configurationSchema},
	}
	passes := analyzers.New(analyzers.Options{}) // with the flags that the command line and go vet have
	for _, a := range append(passes, analyzers.Engine(passes)) {
		pages = append(pages, page{a.Name + ".md", a.Name, func() string { return analyzer(a) }})
	}
	return pages
}

// analyzer is what the doc.go of an analyzer says, with its flags and the
// kinds of sinks it looks after.
func analyzer(a *analysis.Analyzer) string {
	summary, details, _ := strings.Cut(a.Doc, "\n\n")
	_, summary, _ = strings.Cut(summary, ": ")
	return upperFirst(cmp.Or(summary, a.Doc)) + ".\n\n" + markdown(details) + "\n" + flags(a) + sinks(a.Name)
}

func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func markdown(doc string) string {
	var parser comment.Parser
	printer := comment.Printer{
		HeadingLevel: 2,
		HeadingID:    func(*comment.Heading) string { return "" },
	}
	return string(printer.Markdown(parser.Parse(doc)))
}

func flags(a *analysis.Analyzer) string {
	rows := ""
	a.Flags.VisitAll(func(f *flag.Flag) {
		rows += row("`-"+a.Name+"."+f.Name+"`", f.Usage, "`"+cmp.Or(f.DefValue, `""`)+"`")
	})
	if rows == "" {
		return ""
	}
	return "## Flags\n\n" + head("flag", "what it does", "default") + rows + "\n"
}

// head and row make the lines of a table.
func head(cells ...string) string {
	return row(cells...) + "|" + strings.Repeat(" --- |", len(cells)) + "\n"
}

func row(cells ...string) string {
	for i, cell := range cells {
		cells[i] = strings.ReplaceAll(cell, "|", `\|`)
	}
	return "| " + strings.Join(cells, " | ") + " |\n"
}

func code[T ~string](words []T, sep string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = fmt.Sprintf("`%s`", w)
	}
	return strings.Join(quoted, sep)
}
