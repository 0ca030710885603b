// Package case48 makes test data out of a copy of production.
package case48

import (
	"encoding/csv"
	"hash/fnv"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
)

// Member is a row of production.
type Member struct {
	ID    string
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Plan  string
}

// row has the values of a member by column.
type row map[string]string

func (m Member) row() row {
	return row{"id": m.ID, "name": m.Name, "email": m.Email, "plan": m.Plan}
}

var first = []string{"Ada", "Ben", "Cleo", "Dan"}

// pick always takes the same element for the same text.
func pick(list []string, s string) string {
	h := fnv.New32a()
	_, _ = h.Write([]byte(s))
	return list[int(h.Sum32()%uint32(len(list)))]
}

// Faker has a rule for each column that must not stay as it is.
type Faker struct {
	rules map[string]func(string) string
	done  map[string]string
}

func (f *Faker) value(column, old string) string {
	rule, ok := f.rules[column]
	if !ok {
		return old
	}
	fake := rule(old)
	if f.done == nil {
		f.done = map[string]string{}
	}
	f.done[old] = fake
	return fake
}

func (f *Faker) Row(r row) row {
	out := row{}
	for column, old := range r {
		out[column] = f.value(column, old)
	}
	return out
}

func faker(columns ...string) *Faker {
	rules := map[string]func(string) string{
		"name":  func(old string) string { return pick(first, old) },
		"email": func(string) string { return "nobody@example.com" },
	}
	f := &Faker{rules: map[string]func(string) string{}}
	for _, c := range columns {
		f.rules[c] = rules[c]
	}
	return f
}

// dump writes rows to a file.
func dump(rows ...row) error {
	var b strings.Builder
	w := csv.NewWriter(&b)
	columns := slices.Sorted(maps.Keys(rows[0]))
	_ = w.Write(columns)
	for _, r := range rows {
		cells := make([]string, len(columns))
		for i, c := range columns {
			cells[i] = r[c]
		}
		_ = w.Write(cells)
	}
	w.Flush()
	return os.WriteFile("members.csv", []byte(b.String()), 0o600)
}

// LeakDump has no rule for the address, CleanDump has one for each column.
func LeakDump(m Member) {
	_ = dump(faker("name").Row(m.row())) // leak: Member.Email
}

func CleanDump(m Member) {
	_ = dump(faker("name", "email").Row(m.row()))
}

// LeakMapping logs what became of which name, CleanMapping what came out.
func LeakMapping(m Member) {
	f := faker("name")
	f.Row(m.row())
	log.Print(f.done) // leak: Member.Name
}

func CleanMapping(m Member) {
	f := faker("name")
	f.Row(m.row())
	log.Print(slices.Collect(maps.Values(f.done)))
}

// LeakPicked falls back on the name itself, CleanPicked has names to pick from.
func LeakPicked(m Member) {
	_ = os.WriteFile("name", []byte(pick([]string{m.Name}, m.ID)), 0o600) // leak: Member.Name
}

func CleanPicked(m Member) {
	_ = os.WriteFile("name", []byte(pick(first, m.Name)), 0o600)
}

// LeakMixed mixes the address from a fake name and a real part, CleanMixed from the number.
func LeakMixed(m Member) {
	local, _, _ := strings.Cut(m.Email, "@")
	_ = dump(row{"email": pick(first, m.Name) + "." + local + "@example.com"}) // leak: Member.Email
}

func CleanMixed(m Member) {
	_ = dump(row{"email": pick(first, m.Name) + "." + m.ID + "@example.com"})
}
