package print

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
)

func mapText(w io.Writer, m *inventory.Map) error {
	out := bufio.NewWriter(w)
	for i := range m.Categories {
		categoryText(out, &m.Categories[i])
	}
	fmt.Fprintf(out, "%s of personal data, %s\n", categories(len(m.Categories)), count(len(m.Flows), "flow"))
	return out.Flush()
}

func categories(n int) string {
	if n == 1 {
		return "1 category"
	}
	return fmt.Sprintf("%d categories", n)
}

func categoryText(w io.Writer, c *inventory.Category) {
	fmt.Fprintf(w, "%s\n", c.ID)
	for i := range c.Fields {
		f := &c.Fields[i]
		fmt.Fprintf(w, "  held in %s  %s\n", oneLine(fieldText(f)), f.Pos.Text())
		for _, e := range f.Entries {
			fmt.Fprintf(w, "          filled by %s  %s\n", e.Func, e.Pos.Text())
		}
	}
	for i := range c.Goes {
		d := &c.Goes[i]
		fmt.Fprintf(w, "  goes to %s  %s\n", oneLine(sinkText(d)), places(d.At))
		fmt.Fprintf(w, "          %s\n", oneLine(strings.Join(wayText(d), "; ")))
		if d.Sink.Kind.Family() == "store" {
			fmt.Fprintf(w, "          %s\n          %s\n", answerText("erased", &d.Erased), answerText("given out", &d.Exported))
		}
	}
}

// answerText says what erases data, or gives it out.
func answerText(done string, a *inventory.Answer) string {
	if len(a.By) == 0 {
		return done + " by nothing"
	}
	if !a.Whole {
		done += " in part"
	}
	return done + " by " + strings.Join(operationTexts(a.By, report.Position.Text), ", ")
}

// operationTexts are functions with their places.
func operationTexts(all []inventory.Operation, place func(report.Position) string) []string {
	texts := make([]string, len(all))
	for i, op := range all {
		texts[i] = op.Func + " " + place(op.Pos)
		if op.Approximate {
			texts[i] += " (perhaps)"
		}
	}
	return texts
}

// fieldText is a field with what narrows its data.
func fieldText(f *inventory.Field) string {
	text := f.Name
	if n := f.Narrowed(); n != "" {
		text += " (" + n + ")"
	}
	if f.Unread {
		text += ", which nothing reads"
	}
	return text
}

// sinkText is what takes the data, and who stands behind it.
func sinkText(d *inventory.Destination) string {
	text := string(d.Sink.Kind)
	if d.Sink.Entity != "" {
		text += " " + d.Sink.Entity
	}
	text += " by " + d.Sink.Func
	if who := whoText(d); who != "" {
		text += ", " + who
	}
	return text
}

// whoText says of a third party what is known of it.
func whoText(d *inventory.Destination) string {
	var parts []string
	if d.Sink.Vendor != "" {
		parts = append(parts, d.Sink.Vendor)
	}
	if d.Sink.Purpose != "" {
		parts = append(parts, "for "+d.Sink.Purpose)
	}
	if d.Sink.Region != "" {
		parts = append(parts, "in "+d.Sink.Region)
	}
	return strings.Join(parts, " ")
}

// wayText says in which way the data gets there, and what promises say to that.
func wayText(d *inventory.Destination) []string {
	way := []string{"unprotected"}
	if len(d.Protection) > 0 {
		way[0] = strings.Join(d.Protection, " and ")
	}
	if len(d.Guards) > 0 {
		way = append(way, "after "+strings.Join(d.Guards, " and "))
	}
	if d.Transport != "" {
		way = append(way, "not encrypted on the way: "+d.Transport)
	}
	if kept := d.Kept.String(); kept != "" {
		way = append(way, "kept "+kept)
	}
	if d.Approximate {
		way = append(way, "part of the way is not seen")
	}
	return append(way, verdictText(d.Outcomes))
}

// verdictText says what becomes of the promises, the worst first.
func verdictText(outcomes []inventory.PromiseOutcome) string {
	var parts []string
	for _, says := range []struct {
		outcome policy.Outcome
		word    string
	}{{policy.Broken, "breaks"}, {policy.Allowed, "is allowed to break"}, {policy.Kept, "keeps"}} {
		var ids []string
		for _, o := range outcomes {
			if o.Outcome == says.outcome {
				ids = append(ids, o.ID)
			}
		}
		if ids != nil {
			parts = append(parts, says.word+" "+strings.Join(ids, ", "))
		}
	}
	if parts == nil {
		return "no promise speaks of it"
	}
	return strings.Join(parts, "; ")
}

// places names the first place, and counts the others.
func places(at []report.Position) string {
	if more := len(at) - 1; more > 0 {
		return fmt.Sprintf("%s and %d more", at[0].Text(), more)
	}
	return at[0].Text()
}
