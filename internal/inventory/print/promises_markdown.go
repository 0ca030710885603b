package print

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/piivet/piivet/internal/inventory"
)

func promisesMarkdown(w io.Writer, promises []inventory.Promise) error {
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "# What was promised, and what the code does\n\n| promise | in words | status | judged | broken | allowed |\n|---|---|---|---:|---:|---:|\n")
	for i := range promises {
		p := &promises[i]
		fmt.Fprintf(out, "| %s | %s | %s | %d | %d | %d |\n", cell(p.ID), cell(p.Says), p.Status, p.Flows+p.Fields, p.Broken, p.Allowed)
	}
	fmt.Fprintf(out, "\n%s.\n", total(promises))
	for i := range promises {
		p := &promises[i]
		if len(p.Findings) == 0 {
			continue
		}
		fmt.Fprintf(out, "\n## %s\n\n", p.ID)
		for _, f := range p.Findings {
			fmt.Fprintf(out, "- `%s` %s\n", f.Pos.Text(), inline(f.Message+because(&f, p.ID)))
		}
	}
	return out.Flush()
}

// inline keeps a text from being read as Markdown.
func inline(s string) string { return markdownMarks.Replace(oneLine(s)) }

// cell is a text in a table of Markdown.
func cell(s string) string { return inline(s) }

var markdownMarks = strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", "[", `\[`)
