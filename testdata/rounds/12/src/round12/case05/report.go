// Package case05 reports on the flats of a house.
package case05

import (
	"errors"
	"fmt"
	"log"
	"round12/case05/store"
	"strings"
	"text/tabwriter"
)

// LeakRows writes a table of tenants, CleanRows one of flats.
func LeakRows(t store.Tenant) {
	m := store.New(t)
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 8, 1, ' ', 0)
	for i, t := range m.Each {
		fmt.Fprintf(w, "%d\t%s\t%s\n", i, t.Flat, t.Name)
	}
	_ = w.Flush()
	fmt.Print(b.String()) // leak: Tenant.Name
}

func CleanRows(t store.Tenant) {
	m := store.New(t)
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 8, 1, ' ', 0)
	for flat := range m.Flats() {
		fmt.Fprintf(w, "%s\t%d\n", flat, len(flat))
	}
	_ = w.Flush()
	fmt.Print(b.String())
}

// LeakUpdate logs what the change saw, CleanUpdate what it left.
func LeakUpdate(t store.Tenant) {
	m, was := store.New(t), ""
	_ = m.Update(t.Flat, func(t *store.Tenant) { was, t.Phone = t.Phone, "" })
	log.Print("changed from ", was) // leak: Tenant.Phone
}

func CleanUpdate(t store.Tenant) {
	m, was := store.New(t), ""
	_ = m.Update(t.Flat, func(t *store.Tenant) { t.Phone, was = "", t.Phone })
	found, err := m.Find(t.Flat)
	if err == nil && was != "" {
		log.Print("changed to ", found.Flat)
	}
}

// asked adds to an error for whom the search was.
func asked(f store.Finder, flat, who string) error {
	_, err := f.Find(flat)
	var missing store.NotFound
	if errors.As(err, &missing) {
		missing.Asked = who
		return missing
	}
	return err
}

func LeakAsked(t store.Tenant) {
	if err := asked(store.New(t), "9z", t.Name); err != nil {
		log.Print(err) // leak: Tenant.Name
	}
}

func CleanAsked(t store.Tenant) {
	if err := asked(store.New(t), "9z", t.Flat); err != nil {
		log.Print(err)
	}
}
