package print

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"github.com/piivet/piivet/internal/inventory"
)

// column is a column of the table of flows.
type column struct {
	name string
	of   func(category string, v *inventory.Verdict) string
}

// columns are part of the output contract.
func columns() []column {
	field := func(name string, of func(v *inventory.Verdict) string) column {
		return column{name, func(_ string, v *inventory.Verdict) string { return of(v) }}
	}
	return []column{
		{"category", func(category string, _ *inventory.Verdict) string { return category }},
		field("source", func(v *inventory.Verdict) string { return v.Source.Full }),
		field("declared", func(v *inventory.Verdict) string { return at(v.Finding.Source.Pos.File, v.Finding.Source.Pos.Line) }),
		field("kind", func(v *inventory.Verdict) string { return string(v.Sink.Kind) }),
		field("entity", func(v *inventory.Verdict) string { return v.Sink.Entity }),
		field("function", func(v *inventory.Verdict) string { return v.Sink.Func }),
		field("vendor", func(v *inventory.Verdict) string { return v.Sink.Vendor }),
		field("purpose", func(v *inventory.Verdict) string { return v.Sink.Purpose }),
		field("region", func(v *inventory.Verdict) string { return v.Sink.Region }),
		field("protection", func(v *inventory.Verdict) string { return strings.Join(v.Finding.Protection, " ") }),
		field("guards", func(v *inventory.Verdict) string { return strings.Join(v.Guards, " ") }),
		field("transport", func(v *inventory.Verdict) string { return v.Transport }),
		field("kept", func(v *inventory.Verdict) string { return v.Kept.String() }),
		field("verdict", func(v *inventory.Verdict) string { return v.Worst().String() }),
		field("broken", func(v *inventory.Verdict) string { return strings.Join(v.Broken(), " ") }),
		field("place", func(v *inventory.Verdict) string { return at(v.Finding.Pos.File, v.Finding.Pos.Line) }),
		field("allow", func(v *inventory.Verdict) string { return v.Allow }),
		field("fingerprint", func(v *inventory.Verdict) string { return v.Finding.Fingerprint }),
	}
}

func at(file string, line int) string {
	if line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d", file, line)
}

// mapCSV has a row for each flow and each category of its data.
func mapCSV(w io.Writer, m *inventory.Map) error {
	out := csv.NewWriter(w)
	all := columns()
	row := make([]string, len(all))
	for i, c := range all {
		row[i] = c.name
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for i := range m.Flows {
		v := &m.Flows[i]
		for _, category := range v.Source.Categories {
			for j, c := range all {
				row[j] = inert(c.of(category, v))
			}
			if err := out.Write(row); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// inert keeps a text from being a formula where a spreadsheet reads it.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
