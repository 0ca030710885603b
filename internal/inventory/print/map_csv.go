package print

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/report"
)

// csvRow is a flow with one category of its data and the field that it comes
// from. A field that no flow comes from has a row without a flow.
type csvRow struct {
	category string
	field    *inventory.Field
	flow     *inventory.Drawn
}

// column is a column of the table of flows.
type column struct {
	name string
	of   func(r *csvRow) string
}

// columns are part of the output contract.
func columns() []column {
	flow := func(name string, of func(f *inventory.Drawn) string) column {
		return column{name, func(r *csvRow) string {
			if r.flow == nil {
				return ""
			}
			return of(r.flow)
		}}
	}
	return []column{
		{"category", func(r *csvRow) string { return r.category }},
		{"source", func(r *csvRow) string { return r.field.Name }},
		{"declared", declared},
		flow("kind", func(f *inventory.Drawn) string { return string(f.Sink.Kind) }),
		flow("entity", func(f *inventory.Drawn) string { return f.Sink.Entity }),
		flow("function", func(f *inventory.Drawn) string { return f.Sink.Func }),
		flow("vendor", func(f *inventory.Drawn) string { return f.Sink.Vendor }),
		flow("purpose", func(f *inventory.Drawn) string { return f.Sink.Purpose }),
		flow("region", func(f *inventory.Drawn) string { return f.Sink.Region }),
		flow("protection", func(f *inventory.Drawn) string { return strings.Join(f.Finding.Protection, " ") }),
		flow("guards", func(f *inventory.Drawn) string { return strings.Join(f.Guards, " ") }),
		flow("transport", func(f *inventory.Drawn) string { return f.Transport }),
		flow("kept", func(f *inventory.Drawn) string { return f.Kept.String() }),
		flow("verdict", func(f *inventory.Drawn) string { return f.Worst().String() }),
		flow("broken", func(f *inventory.Drawn) string { return strings.Join(f.Broken(), " ") }),
		flow("place", func(f *inventory.Drawn) string { return at(f.Finding.Pos) }),
		flow("allow", func(f *inventory.Drawn) string { return f.Allow }),
		flow("fingerprint", func(f *inventory.Drawn) string { return f.Finding.Fingerprint }),
		flow("keeps", func(f *inventory.Drawn) string { return strings.Join(f.Keeps(), " ") }),
		flow("erased", func(f *inventory.Drawn) string { return by(f.Erased) }),
		flow("exported", func(f *inventory.Drawn) string { return by(f.Exported) }),
		{"filled", func(r *csvRow) string { return by(r.field.Entries) }},
	}
}

// by is what does something with data.
func by(all []inventory.Operation) string { return strings.Join(operationTexts(all, at), "; ") }

// declared is where the source stands.
func declared(r *csvRow) string {
	if r.flow != nil {
		return at(r.flow.Shown.Source.Pos)
	}
	return at(r.field.Pos)
}

func at(p report.Position) string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}

// mapCSV has a row for each flow and each category of its data, and for each
// field that no flow comes from.
func mapCSV(w io.Writer, m *inventory.Map) error {
	out := csv.NewWriter(w)
	all := columns()
	cells := make([]string, len(all))
	for i, c := range all {
		cells[i] = c.name
	}
	if err := out.Write(cells); err != nil {
		return err
	}
	for _, row := range csvRows(m) {
		for i, c := range all {
			cells[i] = inert(c.of(&row))
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func csvRows(m *inventory.Map) []csvRow {
	type key struct{ category, field string }
	var idle []csvRow
	fields := map[key]*inventory.Field{}
	for i := range m.Categories {
		c := &m.Categories[i]
		for j := range c.Fields {
			f := &c.Fields[j]
			fields[key{string(c.ID), f.Name}] = f
			idle = append(idle, csvRow{string(c.ID), f, nil})
		}
	}
	var rows []csvRow
	moves := map[*inventory.Field]bool{}
	for i := range m.Flows {
		f := &m.Flows[i]
		for _, category := range f.Source.Categories {
			field := fields[key{category, f.Source.Full}]
			rows = append(rows, csvRow{category, field, f})
			moves[field] = true
		}
	}
	return append(rows, slices.DeleteFunc(idle, func(r csvRow) bool { return moves[r.field] })...)
}

// inert keeps a text from being a formula where a spreadsheet reads it.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
