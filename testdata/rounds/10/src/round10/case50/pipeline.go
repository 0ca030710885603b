// Package case50 passes records through stages that are put together at run time.
package case50

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
	"slices"
	"text/tabwriter"
)

// Guardian looks after a child.
type Guardian struct {
	Child string `pii:"name,subject=child"`
	Phone string `pii:"phone"`
	Group int
}

// Record is what passes through.
type Record struct {
	Key    string
	Fields map[string]string
}

type Stage func(context.Context, Record) (Record, error)

// Compose runs one stage after another.
func Compose(stages ...Stage) Stage {
	return func(ctx context.Context, r Record) (_ Record, err error) {
		for _, s := range stages {
			if r, err = s(ctx, r); err != nil {
				return r, err
			}
		}
		return r, nil
	}
}

func rename(from, to string) Stage {
	return func(_ context.Context, r Record) (Record, error) {
		r.Fields[to] = r.Fields[from]
		delete(r.Fields, from)
		return r, nil
	}
}

func drop(key string) Stage {
	return func(_ context.Context, r Record) (Record, error) {
		delete(r.Fields, key)
		return r, nil
	}
}

func record(g Guardian) Record {
	return Record{fmt.Sprint(g.Group), map[string]string{"phone": g.Phone}}
}

// LeakComposed drops the phone under its old name.
func LeakComposed(g Guardian) {
	r, err := Compose(rename("phone", "tel"), drop("phone"))(context.Background(), record(g))
	if err == nil {
		slog.Info("stored", "record", r) // leak: Guardian.Phone
	}
}

func CleanComposed(g Guardian) {
	r, err := Compose(rename("phone", "tel"), drop("tel"))(context.Background(), record(g))
	if err == nil {
		slog.Info("stored", "record", r)
	}
}

// LeakSorted sorts by one field and prints another.
func LeakSorted(all []Guardian) {
	slices.SortFunc(all, func(a, b Guardian) int { return cmp.Compare(a.Group, b.Group) })
	first := all[0]
	log.Print(first.Child) // leak: Guardian.Child
}

func CleanSorted(all []Guardian) {
	slices.SortFunc(all, func(a, b Guardian) int { return cmp.Compare(a.Child, b.Child) })
	first := all[0]
	log.Print(first.Group)
}

// LeakTable aligns columns on their way to standard output.
func LeakTable(all []Guardian) {
	t := tabwriter.NewWriter(os.Stdout, 0, 4, 1, ' ', 0)
	for _, g := range all {
		fmt.Fprintf(t, "%d\t%s\n", g.Group, g.Child)
	}
	t.Flush() // leak: Guardian.Child
}

func CleanTable(all []Guardian) {
	t := tabwriter.NewWriter(os.Stdout, 0, 4, 1, ' ', 0)
	for _, g := range all {
		fmt.Fprintf(t, "%d\t%d\n", g.Group, len(g.Child))
	}
	t.Flush()
}
