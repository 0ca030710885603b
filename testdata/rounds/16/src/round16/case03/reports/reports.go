// Package reports tells managers how many start.
package reports

import (
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"round16/case03/people"
	"round16/case03/result"
)

// Heads prints how many start in each team.
func Heads(w io.Writer, all []people.Employee) error {
	teams := result.Group(all, func(e people.Employee) string { return e.Team })
	out := tabwriter.NewWriter(w, 0, 8, 1, ' ', 0)
	for _, team := range slices.Sorted(maps.Keys(teams)) {
		fmt.Fprintf(out, "%s\t%d\n", team, len(teams[team]))
	}
	return out.Flush()
}

// Bands counts how many earn how much.
func Bands(all []people.Employee) map[string]int {
	bands := map[string]int{}
	for _, e := range all {
		switch n, err := strconv.Atoi(e.Contract.Salary); {
		case err != nil:
			bands["unknown"]++
		case n < 50000:
			bands["low"]++
		default:
			bands["high"]++
		}
	}
	return bands
}

// Roll prints who starts in each team.
func Roll(w io.Writer, all []people.Employee) error {
	for team, members := range result.Group(all, func(e people.Employee) string { return e.Team }) {
		var names []string
		for _, m := range members {
			names = append(names, m.FullName())
		}
		if _, err := fmt.Fprintf(w, "%s: %s\n", team, strings.Join(names, ", ")); err != nil {
			return err
		}
	}
	return nil
}

// Row makes a row of cells.
func Row(e people.Employee, cells ...func(people.Employee) string) string {
	out := []string{strconv.Itoa(e.Number)}
	for _, c := range cells {
		out = append(out, c(e))
	}
	return strings.Join(out, ";")
}

// Team, Mail and Short are cells.
func Team(e people.Employee) string  { return e.Team }
func Mail(e people.Employee) string  { return e.Mail }
func Short(e people.Employee) string { return e.Initials() }

// Save writes rows into a file.
func Save(name string, rows []string) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if _, err := fmt.Fprintln(f, r); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}
