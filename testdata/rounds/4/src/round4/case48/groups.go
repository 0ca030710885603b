// Package case48 groups students for reports in columns.
package case48

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
)

type Student struct {
	Name   string `pii:"name"`
	Faith  string `pii:"religion"`
	Course string
	Points int
}

type group[K cmp.Ordered, T any] struct {
	Key   K
	Items []T
}

func groupBy[K cmp.Ordered, T any](xs []T, key func(T) K) (gs []group[K, T]) {
	m := map[K][]T{}
	for _, x := range xs {
		m[key(x)] = append(m[key(x)], x)
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		gs = append(gs, group[K, T]{k, m[k]})
	}
	return gs
}

func sum[T any](xs []T, f func(T) int) (n int) {
	for _, x := range xs {
		n += f(x)
	}
	return n
}

func points(s Student) int    { return s.Points }
func faith(s Student) string  { return s.Faith }
func course(s Student) string { return s.Course }

type table struct {
	head []string
	rows [][]string
}

func (t *table) row(cells ...any) {
	var r []string
	for _, c := range cells {
		r = append(r, fmt.Sprint(c))
	}
	t.rows = append(t.rows, r)
}

func (t *table) print(w io.Writer) error {
	tw := tabwriter.NewWriter(w, 0, 8, 1, ' ', 0)
	fmt.Fprintln(tw, strings.Join(t.head, "\t"))
	for _, r := range t.rows {
		fmt.Fprintln(tw, strings.Join(r, "\t"))
	}
	return tw.Flush()
}

func LeakByFaith(ss []Student) error {
	t := table{head: []string{"group", "points"}}
	for _, g := range groupBy(ss, faith) {
		t.row(g.Key, sum(g.Items, points))
	}
	return t.print(os.Stdout) // leak: Student.Faith
}

func CleanByCourse(ss []Student) error {
	t := table{head: []string{"group", "points"}}
	for _, g := range groupBy(ss, course) {
		t.row(g.Key, sum(g.Items, points))
	}
	return t.print(os.Stdout)
}

func LeakBest(ss []Student) {
	for _, g := range groupBy(ss, course) {
		best := slices.MaxFunc(g.Items, func(a, b Student) int { return cmp.Compare(a.Points, b.Points) })
		fmt.Println(g.Key, best.Name) // leak: Student.Name
	}
}

func CleanBest(ss []Student) {
	for _, g := range groupBy(ss, course) {
		best := slices.MaxFunc(g.Items, func(a, b Student) int { return cmp.Compare(a.Points, b.Points) })
		fmt.Println(g.Key, best.Points)
	}
}

func LeakHead(ss []Student) error {
	t := table{head: []string{"course"}}
	for _, s := range ss {
		t.head = append(t.head, s.Name)
		t.row(s.Course)
	}
	return t.print(os.Stderr) // leak: Student.Name
}

func CleanHead(ss []Student) error {
	t := table{head: []string{"course"}}
	for _, s := range ss {
		t.head = append(t.head, s.Course)
		t.row(s.Name != "")
	}
	return t.print(os.Stderr)
}
