// Package case37 makes documents for a search index.
package case37

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"slices"
	"strings"
)

// Listing is something that somebody sells.
type Listing struct {
	ID     int
	Title  string
	Seller string `pii:"username"`
	Phone  string `pii:"phone"`
	Street string `pii:"street"`
	Tags   []string
}

// document is what the index gets.
type document map[string]any

func build(l Listing, with ...func(Listing, document)) document {
	d := document{"id": l.ID, "title": l.Title, "tags": l.Tags}
	for _, w := range with {
		w(l, d)
	}
	return d
}

func withSeller(l Listing, d document) { d["seller"] = l.Seller }
func withTags(l Listing, d document)   { d["n"] = len(l.Tags) }

func tokens(text string) []string {
	ts := strings.Fields(strings.ToLower(text))
	slices.Sort(ts)
	return slices.Compact(ts)
}

// index posts documents as JSON lines.
type index struct{ base string }

func (x index) bulk(ds ...document) error {
	var body bytes.Buffer
	enc := json.NewEncoder(&body)
	for _, d := range ds {
		if err := enc.Encode(d); err != nil {
			return err
		}
	}
	resp, err := http.Post(x.base+"/_bulk", "application/x-ndjson", &body)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// LeakBulk indexes listings with their sellers, CleanBulk without.
func LeakBulk(base string, l Listing) error {
	return index{base}.bulk(build(l, withTags, withSeller)) // leak: Listing.Seller
}

func CleanBulk(base string, l Listing) error {
	return index{base}.bulk(build(l, withTags))
}

// LeakDelete deletes another key, CleanDelete that of the phone.
func LeakDelete(base string, l Listing) error {
	d := build(l)
	d["phone"] = l.Phone
	delete(d, "tags")
	return index{base}.bulk(d) // leak: Listing.Phone
}

func CleanDelete(base string, l Listing) error {
	d := build(l)
	d["phone"] = l.Phone
	delete(d, "phone")
	return index{base}.bulk(d)
}

// LeakTokens logs the words of title and street, CleanTokens those of the title.
func LeakTokens(_ string, l Listing) error {
	log.Print("words ", tokens(l.Title+" "+l.Street)) // leak: Listing.Street
	return nil
}

func CleanTokens(_ string, l Listing) error {
	log.Print("words ", tokens(l.Title), " and ", len(tokens(l.Street)))
	return nil
}

// LeakFacets counts by seller, CleanFacets by tag.
func LeakFacets(_ string, l Listing) error {
	facets := map[string]int{}
	facets[l.Seller]++
	fmt.Println(facets) // leak: Listing.Seller
	return nil
}

func CleanFacets(_ string, l Listing) error {
	facets := map[string]int{}
	for _, t := range l.Tags {
		facets[t]++
	}
	fmt.Println(facets)
	return nil
}
