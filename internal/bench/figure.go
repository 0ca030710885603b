package bench

import (
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
)

// Figure is something that was measured, once or several times.
type Figure struct {
	Name string
	// Unit is "s" of CPU time, "ms" of time that passed, "MB" of 2^20 bytes,
	// "bytes" or, for ratios and counts, empty.
	Unit string
	// Digits is how many are worth printing after the point.
	Digits int
	// Target is what the median is to be at most; 0 where there is no target.
	Target float64
	// Values are in the order of the runs.
	Values []float64
}

// Median is the middle of the values, or between the two in the middle; 0 when
// there are none.
func (f *Figure) Median() float64 {
	sorted := slices.Sorted(slices.Values(f.Values))
	n := len(sorted)
	if n == 0 {
		return 0
	}
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

func (f *Figure) text(v float64) string {
	text := fmt.Sprintf("%.*f", f.Digits, v)
	if f.Unit != "" {
		text += " " + f.Unit
	}
	return text
}

// columns are the cells of the figure in the table.
func (f *Figure) columns() (median, spread, target string) {
	if len(f.Values) == 0 {
		return "unknown", "-", "-"
	}
	spread, target = "-", "-"
	if len(f.Values) > 1 {
		spread = fmt.Sprintf("%.*f to %s", f.Digits, slices.Min(f.Values), f.text(slices.Max(f.Values)))
	}
	if f.Target != 0 {
		target = fmt.Sprintf("at most %g", f.Target)
		if f.Unit != "" {
			target += " " + f.Unit
		}
		if f.Median() > f.Target {
			target += ", missed"
		}
	}
	return f.text(f.Median()), spread, target
}

// Write prints the figures as a table, one a line.
func Write(w io.Writer, figures []*Figure) error {
	tab := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	fmt.Fprintln(tab, "figure\tmedian\tmin to max\ttarget")
	for _, f := range figures {
		median, spread, target := f.columns()
		fmt.Fprintf(tab, "%s\t%s\t%s\t%s\n", f.Name, median, spread, target)
	}
	return tab.Flush()
}
