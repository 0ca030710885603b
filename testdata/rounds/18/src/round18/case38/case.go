// Package case38 pages through the donors of a charity with cursors.
package case38

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
)

// Donor gives money.
type Donor struct {
	ID     int
	Name   string `pii:"name"`
	Amount int
}

// cursor is where a page begins.
type cursor struct {
	After string `json:"a,omitempty"`
	ID    int    `json:"i"`
}

func (c cursor) encode() string {
	text, _ := json.Marshal(c)
	return base64.URLEncoding.EncodeToString(text)
}

func decodeCursor(s string) (c cursor, err error) {
	text, err := base64.URLEncoding.DecodeString(s)
	if err != nil {
		return c, fmt.Errorf("cursor: %w", err)
	}
	return c, json.Unmarshal(text, &c)
}

// Page is one of a list.
type Page[T any] struct {
	Items []T
	Next  string
	Total int
}

// page cuts a page out of all.
func page(all []Donor, size int, at func(Donor) cursor) Page[Donor] {
	all = slices.SortedFunc(slices.Values(all), func(a, b Donor) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	p := Page[Donor]{Items: all[:min(size, len(all))], Total: len(all)}
	if len(p.Items) > 0 {
		p.Next = at(p.Items[len(p.Items)-1]).encode()
	}
	return p
}

// convert makes pages of something else.
func convert[T, U any](p Page[T], f func(T) U) Page[U] {
	out := Page[U]{Next: p.Next, Total: p.Total}
	for _, v := range p.Items {
		out.Items = append(out.Items, f(v))
	}
	return out
}

func afterName(d Donor) cursor { return cursor{d.Name, d.ID} }
func afterID(d Donor) cursor   { return cursor{ID: d.ID} }

// LeakNext logs a cursor that has the name in it, CleanNext one that has the number.
func LeakNext(all []Donor) {
	slog.Info("page", "next", page(all, 1, afterName).Next) // leak: Donor.Name
}

func CleanNext(all []Donor) {
	slog.Info("page", "next", page(all, 1, afterID).Next)
}

// LeakDecoded logs what is in a cursor, CleanDecoded the number in it.
func LeakDecoded(all []Donor) {
	c, err := decodeCursor(page(all, 1, afterName).Next)
	slog.Info("cursor", "after", c.After, "err", err) // leak: Donor.Name
}

func CleanDecoded(all []Donor) {
	c, err := decodeCursor(page(all, 1, afterName).Next)
	slog.Info("cursor", "id", c.ID, "failed", err != nil)
}

// LeakConvert prints a page of names, CleanConvert one of amounts.
func LeakConvert(all []Donor) {
	p := convert(page(all, 2, afterID), func(d Donor) string { return d.Name })
	fmt.Println(p.Total, p.Items) // leak: Donor.Name
}

func CleanConvert(all []Donor) {
	p := convert(page(all, 2, afterID), func(d Donor) int { return d.Amount })
	fmt.Println(p.Total, p.Items)
}

// LeakRest prints what is on the page, CleanRest what is after it, which is nothing.
func LeakRest(all []Donor) {
	p := page(all, len(all), afterID)
	fmt.Println(p.Items[:len(all)]) // leak: Donor.Name
}

func CleanRest(all []Donor) {
	p := page(all, len(all), afterID)
	fmt.Println(p.Items[len(all):])
}
