// Package search finds documents by words.
package search

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

type Hit struct {
	ID    string
	Title string
	Score int
}

// A Result is what a search gives.
type Result struct {
	Terms []string
	Hits  []Hit
	Took  time.Duration
}

type Index struct{ docs map[string]string }

func New() *Index { return &Index{docs: map[string]string{}} }

func (x *Index) Put(id, title string) { x.docs[id] = title }

func (x *Index) Find(q string) Result {
	start := time.Now()
	r := Result{Terms: strings.Fields(strings.ToLower(q))}
	for id, title := range x.docs {
		score := 0
		for _, t := range r.Terms {
			score += strings.Count(strings.ToLower(title), t)
		}
		if score > 0 {
			r.Hits = append(r.Hits, Hit{id, title, score})
		}
	}
	slices.SortFunc(r.Hits, func(a, b Hit) int { return cmp.Compare(b.Score, a.Score) })
	r.Took = time.Since(start)
	return r
}
