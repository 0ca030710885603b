package model

import (
	"reflect"
	"testing"
)

// fill sets everything below v to something that is not its zero value, each
// time something else.
func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(int64(*n%90 + 1))
	case reflect.Uint8:
		v.SetUint(uint64(*n%14 + 1))
	case reflect.String:
		v.SetString("text " + string(rune('A'+*n%50)))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	default:
		panic("a row has a field of a kind that this test cannot fill: " + v.Type().String())
	}
}

// TestRoundTrip fills every field of a row, one at a time and all at once, and
// compiles it: a field that the codec forgets would be lost.
func TestRoundTrip(t *testing.T) {
	empty := Row{FillFrom: None()}
	rows := []Row{empty, empty}
	n := 0
	for i := range reflect.TypeFor[Row]().NumField() {
		row := empty
		fill(reflect.ValueOf(&row).Elem().Field(i), &n)
		rows = append(rows, row)
		fill(reflect.ValueOf(&rows[1]).Elem().Field(i), &n)
	}
	for i := range rows {
		rows[i].Name, rows[i].What = string(rune('A'+i)), AboutFunc
	}
	rows = append(rows, Row{Name: "Negative", What: AboutFunc, FillFrom: Port{Base: Recv, KeyArg: -1}, Wraps: []Port{{Base: Result, KeyArg: -1}},
		Sinks: []Sink{{Query: -1}, {Query: 0}}})
	want := NewPackage("example.com/p", true, rows)

	text := Encode([]*Package{want}, func(string) string { return "example.com/p" })
	got := index{&text}.lookup("example.com/p")
	comparePackages(t, got, want)
	if got.patterns != want.patterns {
		t.Errorf("%d patterns, want %d", got.patterns, want.patterns)
	}
}

// comparePackages holds all that a package says to what it should.
func comparePackages(t *testing.T, got, want *Package) {
	t.Helper()
	if got.Path != want.Path || got.Closed != want.Closed || len(got.Rows()) != len(want.Rows()) {
		t.Fatalf("got %s, %t, %d rows; want %s, %t, %d", got.Path, got.Closed, len(got.Rows()), want.Path, want.Closed, len(want.Rows()))
	}
	for i, row := range got.Rows() {
		if want := want.Rows()[i]; !reflect.DeepEqual(row, want) {
			t.Errorf("row %d is\n%+v, want\n%+v", i, row, want)
		}
	}
}

// TestSharedBodies makes sure that rows that say the same do not mix.
func TestSharedBodies(t *testing.T) {
	var rows []Row
	for _, name := range []string{"A", "B", "C", "D"} {
		row := Row{Name: name, What: AboutFunc, FillFrom: None(), Neutral: true}
		if name == "C" {
			row.Neutral, row.Source = false, "contact"
		}
		rows = append(rows, row)
	}
	want := NewPackage("p", false, rows)
	text := Encode([]*Package{want}, func(string) string { return "std" })
	comparePackages(t, index{&text}.lookup("p"), want)
}

func TestEmptyIndex(t *testing.T) {
	empty, none := "", Encode(nil, nil)
	for _, text := range []*string{&empty, &none} {
		if p := (index{text}).lookup("fmt"); p != nil {
			t.Errorf("got %v", p)
		}
	}
}

var sinkhole *Row

// BenchmarkLookup is what a call of unknown outcome costs without a Catalog.
func BenchmarkLookup(b *testing.B) {
	for _, path := range []string{"fmt", "net/http", "example.com/unknown"} {
		b.Run(path, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkhole = Lookup(path).Func("Client.Do")
			}
		})
	}
}

// BenchmarkCatalog is the same with one.
func BenchmarkCatalog(b *testing.B) {
	c := NewCatalog()
	b.ReportAllocs()
	for b.Loop() {
		sinkhole = c.Lookup("net/http").Func("Client.Do")
	}
}
