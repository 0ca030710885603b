// Package case44 keeps subscribers column by column, as it is fast to scan.
package case44

import (
	"fmt"
	"log"
	"slices"
	"strings"
)

// Subscriber is a row.
type Subscriber struct {
	ID    int
	Email string `pii:"email"`
	Plan  string
	Phone string `pii:"phone"`
}

// Table has the rows as columns.
type Table struct {
	ids    []int
	emails []string
	plans  []string
	phones []string
}

func (t *Table) Append(s Subscriber) {
	t.ids = append(t.ids, s.ID)
	t.emails = append(t.emails, s.Email)
	t.plans = append(t.plans, s.Plan)
	t.phones = append(t.phones, s.Phone)
}

// Row puts one together again.
func (t *Table) Row(i int) Subscriber {
	return Subscriber{t.ids[i], t.emails[i], t.plans[i], t.phones[i]}
}

// Where are the rows whose value in a column fits.
func Where[T any](column []T, fits func(T) bool) (rows []int) {
	for i, v := range column {
		if fits(v) {
			rows = append(rows, i)
		}
	}
	return rows
}

// Take are the values of some rows.
func Take[T any](column []T, rows []int) []T {
	taken := make([]T, len(rows))
	for i, r := range rows {
		taken[i] = column[r]
	}
	return taken
}

// dictionary keeps each text of a column once.
type dictionary struct {
	codes []int
	words []string
}

func (d *dictionary) add(s string) {
	code := slices.Index(d.words, s)
	if code < 0 {
		code = len(d.words)
		d.words = append(d.words, s)
	}
	d.codes = append(d.codes, code)
}

func table(list []Subscriber) *Table {
	t := &Table{}
	for _, s := range list {
		t.Append(s)
	}
	return t
}

func free(plan string) bool { return plan == "free" }

// LeakTaken takes the addresses of some rows, CleanTaken the numbers.
func LeakTaken(list []Subscriber) {
	t := table(list)
	log.Print(Take(t.emails, Where(t.plans, free))) // leak: Subscriber.Email
}

func CleanTaken(list []Subscriber) {
	t := table(list)
	log.Print(Take(t.ids, Where(t.plans, free)))
}

// LeakRow logs a row, CleanRow what is in one of its columns.
func LeakRow(list []Subscriber) {
	t := table(list)
	log.Print(t.Row(0)) // leak: Subscriber.Email, Subscriber.Phone
}

func CleanRow(list []Subscriber) {
	t := table(list)
	log.Print(t.Row(0).Plan, t.ids[0])
}

// LeakWhere filters by a plan and logs phones, CleanWhere filters by phones and logs plans.
func LeakWhere(list []Subscriber) {
	t := table(list)
	for _, i := range Where(t.plans, free) {
		fmt.Println(i, t.phones[i]) // leak: Subscriber.Phone
	}
}

func CleanWhere(list []Subscriber) {
	t := table(list)
	for _, i := range Where(t.phones, func(p string) bool { return strings.HasPrefix(p, "c") }) {
		fmt.Println(i, t.plans[i])
	}
}

// LeakWords prints the words of the dictionary, CleanCodes the codes.
func LeakWords(list []Subscriber) {
	var d dictionary
	for _, e := range table(list).emails {
		d.add(e)
	}
	fmt.Println(d.codes, d.words) // leak: Subscriber.Email
}

func CleanCodes(list []Subscriber) {
	var d dictionary
	for _, e := range table(list).emails {
		d.add(e)
	}
	fmt.Println(d.codes, len(d.words))
}
