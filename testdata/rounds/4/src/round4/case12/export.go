// Package case12 exports members in formats that are looked up by name.
package case12

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
)

type Member struct {
	Number  int    `json:"number" xml:"number,attr"`
	Name    string `json:"-" xml:"name" pii:"name"`
	Email   string `json:"email" xml:"-" pii:"email"`
	Section string `json:"section" xml:"section"`
}

type exporter interface {
	export(w io.Writer, ms []Member) error
}

type (
	asJSON struct{ indent string }
	asXML  struct{}
	asCSV  struct{ columns []func(Member) string }
)

func (a asJSON) export(w io.Writer, ms []Member) error {
	e := json.NewEncoder(w)
	e.SetIndent("", a.indent)
	return e.Encode(ms)
}

func (asXML) export(w io.Writer, ms []Member) error {
	for _, m := range ms {
		if err := xml.NewEncoder(w).Encode(m); err != nil {
			return err
		}
	}
	return nil
}

func (a asCSV) export(w io.Writer, ms []Member) error {
	c := csv.NewWriter(w)
	for _, m := range ms {
		var row []string
		for _, col := range a.columns {
			row = append(row, col(m))
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func number(m Member) string  { return fmt.Sprint(m.Number) }
func section(m Member) string { return m.Section }

func toFile(name string, write func(io.Writer) error) (err error) {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	return write(f)
}

func LeakNames(m Member) error {
	type line struct{ Number, Text string }
	lines := []line{{number(m), m.Name}}
	return toFile("members.json", func(w io.Writer) error {
		return json.NewEncoder(w).Encode(lines) // leak: Member.Name
	})
}

func CleanNames(m Member) error {
	type line struct{ Number, Text string }
	lines := []line{{number(m), m.Section}}
	return toFile("members.json", func(w io.Writer) error {
		return json.NewEncoder(w).Encode(lines)
	})
}

func LeakTags(m Member) {
	raw, _ := xml.Marshal(m)
	fmt.Println(string(raw)) // leak: Member.Name
}

func LeakOtherTags(m Member) {
	raw, _ := json.Marshal(m)
	fmt.Println(string(raw)) // leak: Member.Email
}

func CleanTags(m Member) {
	m.Email = ""
	raw, _ := json.Marshal(m)
	fmt.Println(string(raw))
}

func CleanColumns(m Member) error {
	var x exporter = asCSV{columns: []func(Member) string{number, section}}
	return toFile("members.csv", func(w io.Writer) error { return x.export(w, []Member{m}) })
}

func CleanXMLDiscarded(m Member) error {
	return asXML{}.export(io.Discard, []Member{m})
}

func CleanJSONDiscarded(m Member) error {
	return asJSON{" "}.export(io.Discard, []Member{m})
}
