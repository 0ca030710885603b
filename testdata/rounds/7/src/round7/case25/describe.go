// Package case25 is a command that shows what a cluster holds, secrets among it.
package case25

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"text/tabwriter"
)

type Entry struct {
	Name  string
	Kind  string
	Data  map[string]Datum
	Owner string `pii:"email"`
}

type Datum struct {
	Value []byte `json:"value" pii:"secret"`
}

// A printer writes entries in one of the formats of the command.
type printer interface {
	print(w io.Writer, e Entry) error
}

type description struct{}

func (d description) print(w io.Writer, e Entry) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintf(t, "Name:\t%s\n", e.Name)
	fmt.Fprintf(t, "Kind:\t%s\n", e.Kind)
	for _, k := range slices.Sorted(maps.Keys(e.Data)) {
		fmt.Fprintf(t, "%s:\t%d bytes\n", k, len(e.Data[k].Value))
	}
	return t.Flush()
}

type encoded struct{}

func (encoded) print(w io.Writer, e Entry) error {
	return json.NewEncoder(w).Encode(map[string]any{"name": e.Name, "data": e.Data})
}

type wide struct{}

func (wide) print(w io.Writer, e Entry) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintf(t, "%s\t%s\t%d\t%s\n", e.Name, e.Kind, len(e.Data), e.Owner)
	return t.Flush()
}

type formats map[string]printer

func (f formats) show(w io.Writer, args []string, e Entry) error {
	set := flag.NewFlagSet("show", flag.ContinueOnError)
	format := set.String("o", "describe", "format")
	if err := set.Parse(args); err != nil {
		return err
	}
	p, ok := f[*format]
	if !ok {
		return fmt.Errorf("no format %q", *format)
	}
	return p.print(w, e)
}

func LeakJSON(e Entry) error {
	f := formats{"describe": description{}, "json": encoded{}}
	return f.show(os.Stdout, []string{"-o", "json"}, e) // leak: Datum.Value
}

func CleanJSON(e Entry) error {
	f := formats{"describe": description{}, "json": encoded{}}
	return f.show(io.Discard, []string{"-o", "json"}, e)
}

func LeakWide(e Entry) error {
	f := formats{"describe": description{}, "wide": wide{}}
	return f.show(os.Stdout, []string{"-o", "wide"}, e) // leak: Entry.Owner
}

func CleanDescription(e Entry) error {
	f := formats{"describe": description{}}
	return f.show(os.Stdout, nil, e)
}

func LeakText(e Entry) { fmt.Printf("%s has %s\n", e.Name, e.Data) } // leak: Datum.Value

func CleanText(e Entry) { fmt.Printf("%s has %d\n", e.Name, len(e.Data)) }
