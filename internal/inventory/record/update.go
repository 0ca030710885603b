package record

import (
	"fmt"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/inventory"
)

// gone stands in the second column of a row that people have filled in, and
// that the code has nothing of any more.
const gone = "no longer in the code"

// Gone is a row of a record that the code has nothing of any more.
type Gone struct {
	// Table and Key say which: the title of the table and the first cell.
	Table, Key string
	// Kept says that the row is still there, because somebody had filled it in.
	Kept bool
}

func (g Gone) String() string {
	text := fmt.Sprintf("%s: %s is %s", g.Table, g.Key, gone)
	if g.Kept {
		return text + "; its row is kept for what is filled in there, until you delete it"
	}
	return text
}

// Update brings a record up to date. What people wrote stays: all text outside of
// the tables, and in them the columns that are not generated. The error says, with
// its line, what would be lost.
func Update(old []byte, m *inventory.Map) (text []byte, gone []Gone, err error) {
	doc, err := parse(string(old))
	if err != nil {
		return nil, nil, err
	}
	for _, t := range tables(m) {
		s := doc.section(t.name)
		if s == nil {
			doc.parts = append(doc.parts, fmt.Sprintf("\n## %s\n\n", titles[t.name]), &section{table: t.name, text: t.markdown()}, "\n")
			continue
		}
		gone = append(gone, s.merge(t)...)
		s.text = t.markdown()
	}
	return []byte(doc.String()), gone, nil
}

// merge takes what people wrote over from the old table. Rows that are gone stay
// when there is something in them.
func (s *section) merge(t *table) []Gone {
	added := slices.DeleteFunc(slices.Clone(s.columns), func(name string) bool {
		return slices.Contains(t.code, name) || slices.Contains(t.people, name)
	})
	t.people = append(t.people, added...)
	for i := range t.rows {
		t.rows[i].people = s.written(t.rows[i].key(), t.people)
	}
	var missing []Gone
	for _, key := range s.keys {
		if slices.ContainsFunc(t.rows, func(r row) bool { return r.key() == key }) {
			continue
		}
		r := row{make([]string, len(t.code)), s.written(key, t.people)}
		r.code[0], r.code[1] = key, gone
		if r.filled() {
			t.rows = append(t.rows, r)
		}
		missing = append(missing, Gone{titles[t.name], key, r.filled()})
	}
	return missing
}

// written is what people wrote into columns of a row.
func (s *section) written(key string, columns []string) []string {
	cells := make([]string, len(columns))
	for i, name := range columns {
		cells[i] = s.cells[key][name]
	}
	return cells
}

// document is a record that exists: text as it is (a string), and sections.
type document struct{ parts []any }

func (d *document) section(name string) *section {
	for _, p := range d.parts {
		if s, ok := p.(*section); ok && s.table == name {
			return s
		}
	}
	return nil
}

func (d *document) String() string {
	var b strings.Builder
	for _, p := range d.parts {
		switch p := p.(type) {
		case string:
			b.WriteString(p)
		case *section:
			b.WriteString(p.text)
		}
	}
	return b.String()
}

var errNoRecord = fmt.Errorf("it is no record that piivet wrote: no line begins with %q", begin)
