package record

import (
	"fmt"
	"slices"
	"strings"
)

// section is what stands between the two comments of a table.
type section struct {
	table string
	// columns are the heads of the table, keys the first cells of its rows, and
	// cells what is in a row by its key and the head of the column.
	columns, keys []string
	cells         map[string]map[string]string
	// text is what takes its place.
	text string
}

// parse takes a record apart.
func parse(text string) (*document, error) {
	d := &document{}
	var open *section
	for i, line := range slices.Collect(strings.Lines(text)) {
		bare := strings.TrimSpace(line)
		var err error
		switch {
		case open == nil && bare != end && strings.HasPrefix(bare, begin):
			open, err = d.open(strings.TrimPrefix(bare, begin))
		case open == nil:
			d.parts = append(d.parts, line)
		case bare == end:
			d.parts = append(d.parts, strings.TrimPrefix(line, strings.TrimRight(line, "\r\n")))
			open = nil
		case bare != "":
			err = open.line(bare)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	switch {
	case open != nil:
		return nil, fmt.Errorf("the table %s has no end: put a line %s below it", open.table, end)
	case !slices.ContainsFunc(d.parts, func(p any) bool { _, ok := p.(*section); return ok }):
		return nil, errNoRecord
	}
	return d, nil
}

// open begins a section, by what the comment says.
func (d *document) open(comment string) (*section, error) {
	name, _, _ := strings.Cut(comment, " ")
	switch {
	case titles[name] == "":
		return nil, fmt.Errorf("there is no table %q", name)
	case d.section(name) != nil:
		return nil, fmt.Errorf("the table %s is there twice", name)
	}
	s := &section{table: name, cells: map[string]map[string]string{}}
	d.parts = append(d.parts, s)
	return s, nil
}

// line reads a line of the table.
func (s *section) line(text string) error {
	if !strings.HasPrefix(text, "|") {
		return fmt.Errorf("%q would be lost: move it out of the part that is written anew", text)
	}
	cells := split(text)
	switch {
	case s.columns == nil:
		s.columns = cells
		return nil
	case strings.Trim(text, "|-: ") == "":
		return nil
	case len(cells) != len(s.columns):
		return fmt.Errorf("the row %s has %d cells, and the table %d columns: write a bar in a cell as \\|", cells[0], len(cells), len(s.columns))
	case s.cells[cells[0]] != nil:
		return fmt.Errorf("there are two rows %s: put what is filled in into one of them", cells[0])
	}
	s.keys = append(s.keys, cells[0])
	byColumn := map[string]string{}
	for i, name := range s.columns {
		byColumn[name] = cells[i]
	}
	s.cells[cells[0]] = byColumn
	return nil
}

// split takes the line of a table apart at the bars that no backslash stands
// before.
func split(line string) []string {
	var cells []string
	var cell strings.Builder
	escaped := false
	for _, c := range strings.TrimPrefix(line, "|") {
		if c == '|' && !escaped {
			cells = append(cells, strings.TrimSpace(cell.String()))
			cell.Reset()
			continue
		}
		escaped = c == '\\' && !escaped
		cell.WriteRune(c)
	}
	if rest := strings.TrimSpace(cell.String()); rest != "" {
		cells = append(cells, rest)
	}
	return cells
}
