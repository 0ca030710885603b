package print

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/report"
)

func promisesText(w io.Writer, promises []inventory.Promise) error {
	out := bufio.NewWriter(w)
	for i := range promises {
		p := &promises[i]
		fmt.Fprintf(out, "%s: %s%s\n    %s\n", p.ID, became(p), people(p), oneLine(p.Says))
		for _, f := range p.Findings {
			fmt.Fprintf(out, "    %s: %s\n", f.Pos.Text(), oneLine(f.Message+because(&f, p.ID)))
		}
	}
	fmt.Fprintln(out, total(promises))
	return out.Flush()
}

// because says why a finding breaks a promise, where its message does not.
func because(f *report.Finding, id string) string {
	for _, p := range f.Promises {
		if p.ID == id && p.Because != "" {
			return " (" + p.Because + ")"
		}
	}
	return ""
}

// became says what became of a promise.
func became(p *inventory.Promise) string {
	switch p.Status {
	case inventory.Organisational:
		return "organisational, no program can check it"
	case inventory.NotExercised:
		return "not exercised, " + idleText[p.Idle]
	case inventory.Broken:
		return fmt.Sprintf("broken by %d of %s%s", p.Broken, held(p), allowed(p, "; %d"))
	}
	return "kept by " + held(p) + allowed(p, ", %d of them")
}

// idleText says why a promise is not exercised.
var idleText = map[inventory.Idle]string{
	inventory.NoData:   "there is no such data",
	inventory.NoSink:   "no such data reaches such a sink",
	inventory.Replaced: "promises of the configuration stand in its place",
}

// people says that code is not all there is to a promise.
func people(p *inventory.Promise) string {
	if !p.People || p.Status == inventory.Organisational {
		return ""
	}
	return "; a part of it no program can check"
}

// held counts what was held to a promise.
func held(p *inventory.Promise) string {
	var parts []string
	if p.Flows > 0 {
		parts = append(parts, count(p.Flows, "flow"))
	}
	if p.Fields > 0 {
		parts = append(parts, count(p.Fields, "field"))
	}
	return strings.Join(parts, " and ")
}

// allowed says how many flows an exception allows; they were counted before.
func allowed(p *inventory.Promise, how string) string {
	if p.Allowed == 0 {
		return ""
	}
	return fmt.Sprintf(how+" allowed by an exception", p.Allowed)
}

// total counts the promises by what became of them.
func total(promises []inventory.Promise) string {
	by := map[inventory.Status]int{}
	for i := range promises {
		by[promises[i].Status]++
	}
	return fmt.Sprintf("%s: %d kept, %d broken, %d not exercised, %d organisational", count(len(promises), "promise"),
		by[inventory.Kept], by[inventory.Broken], by[inventory.NotExercised], by[inventory.Organisational])
}
