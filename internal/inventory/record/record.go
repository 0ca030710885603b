package record

import (
	"fmt"
	"strings"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/report"
)

// New writes a record in which nothing is filled in.
func New(m *inventory.Map) []byte {
	var b strings.Builder
	b.WriteString(preamble)
	for _, t := range tables(m) {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n", titles[t.name], t.markdown())
	}
	return []byte(b.String())
}

const preamble = `# Record of processing activities

Controller:

Contact of the controller:

Representative, joint controllers:

Data protection officer:
`

// The names of the tables.
const (
	dataTable       = "data"
	recipientsTable = "recipients"
	placesTable     = "places"
)

var titles = map[string]string{
	dataTable:       "Personal data",
	recipientsTable: "Recipients",
	placesTable:     "Where it is kept",
}

func tables(m *inventory.Map) []*table { return []*table{data(m), recipients(m), places(m)} }

// data has a row for each category.
func data(m *inventory.Map) *table {
	t := &table{
		name:   dataTable,
		code:   []string{"category", "what it is", "held in", "filled by", "goes to", "protection", "promises"},
		people: []string{"purpose of the processing", "people concerned", "legal basis", "contact", "remarks"},
	}
	for i := range m.Categories {
		c := &m.Categories[i]
		var goes, ways, promises []string
		for j := range c.Goes {
			d := &c.Goes[j]
			goes = append(goes, cell(string(d.Sink.Kind)+inParentheses(d.Sink.Vendor)))
			ways = append(ways, way(d))
		}
		for _, o := range inventory.WorstOf(c.Goes) {
			promises = append(promises, cell(o.ID+inParentheses(o.Outcome.String())))
		}
		t.add(code(string(c.ID)), cell(c.ID.Says()), held(c.Fields), filled(c.Fields), lines(goes), lines(ways), lines(promises))
	}
	return t
}

func inParentheses(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// held names the fields, and where they are.
func held(fields []inventory.Field) string {
	var all []string
	for _, f := range fields {
		all = append(all, code(f.Name)+" "+cell(at(f.Pos)+inParentheses(f.Narrowed())))
	}
	return lines(all)
}

// filled names what puts the data there.
func filled(fields []inventory.Field) string {
	var all []string
	for _, f := range fields {
		all = append(all, names(f.Entries)...)
	}
	return lines(all)
}

func names(all []inventory.Operation) []string {
	var cells []string
	for _, op := range all {
		cells = append(cells, code(op.Func))
	}
	return cells
}

func at(p report.Position) string {
	if !p.IsValid() {
		return p.File
	}
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}

// way is how data gets somewhere.
func way(d *inventory.Destination) string {
	text := "unprotected"
	if len(d.Protection) > 0 {
		text = strings.Join(d.Protection, " and ")
	}
	if len(d.Guards) > 0 {
		text += " after " + strings.Join(d.Guards, " and ")
	}
	if d.Transport != "" {
		text += inParentheses("not encrypted on the way: " + d.Transport)
	}
	return cell(text)
}

// recipients has a row for everyone outside who gets data.
func recipients(m *inventory.Map) *table {
	t := &table{
		name:   recipientsTable,
		code:   []string{"recipient", "gets", "purpose", "region", "protection", "promises"},
		people: []string{"contract", "safeguards of transfers", "contact", "remarks"},
	}
	g := grouped(m, func(d *inventory.Destination) bool {
		switch d.Sink.Kind.Family() {
		case "share", "mail", "url":
			return true
		}
		return d.Sink.Vendor != ""
	})
	for _, to := range g {
		t.add(code(to.name), lines(to.data), lines(to.purposes), lines(to.regions), lines(to.ways), lines(to.promises))
	}
	return t
}

// places has a row for everything that keeps data.
func places(m *inventory.Map) *table {
	t := &table{
		name:   placesTable,
		code:   []string{"place", "holds", "protection", "kept", "deleted by", "given out by", "promises"},
		people: []string{"time limit for erasure", "safeguards", "remarks"},
	}
	g := grouped(m, func(d *inventory.Destination) bool {
		family := d.Sink.Kind.Family()
		return family == "store" || family == "log"
	})
	for _, to := range g {
		t.add(code(to.name), lines(to.data), lines(to.ways), lines(to.kept), lines(to.erased), lines(to.exported), lines(to.promises))
	}
	return t
}
