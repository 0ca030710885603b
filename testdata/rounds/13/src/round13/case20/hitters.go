// Package case20 finds out what is searched for most, for each shop.
package case20

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/prometheus/client_golang/prometheus"
)

// Search is by a visitor.
type Search struct {
	Shop  string
	Query string `pii:"search-query"`
	Hits  int
}

// key is what is counted by.
type key struct{ shop, query string }

type counted struct {
	key
	n int
}

// Top counts at most a few keys, and throws the rarest out.
type Top struct {
	limit  int
	counts map[key]int
}

func (t *Top) Add(s Search) (evicted *counted) {
	if t.counts == nil {
		t.counts = map[key]int{}
	}
	t.counts[key{s.Shop, s.Query}]++
	if len(t.counts) <= t.limit {
		return nil
	}
	last := t.List()[t.limit]
	delete(t.counts, last.key)
	return &last
}

// List begins with the most frequent.
func (t *Top) List() []counted {
	list := make([]counted, 0, len(t.counts))
	for k, n := range t.counts {
		list = append(list, counted{k, n})
	}
	slices.SortFunc(list, func(a, b counted) int { return cmp.Or(b.n-a.n, cmp.Compare(a.query, b.query)) })
	return list
}

var searches = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "searches"}, []string{"shop", "what"})

// LeakTop labels by the query, CleanTop by the rank.
func LeakTop(ss []Search) {
	t := Top{limit: 3}
	for _, s := range ss {
		t.Add(s)
	}
	for _, c := range t.List() {
		searches.WithLabelValues(c.shop, c.query).Add(float64(c.n)) // leak: Search.Query
	}
}

func CleanTop(ss []Search) {
	t := Top{limit: 3}
	for _, s := range ss {
		t.Add(s)
	}
	for rank, c := range t.List() {
		searches.WithLabelValues(c.shop, fmt.Sprint("top", rank)).Add(float64(c.n))
	}
}

// LeakEvicted prints what was thrown out, CleanEvicted of which shop.
func LeakEvicted(ss []Search) {
	t := Top{}
	for _, s := range ss {
		if gone := t.Add(s); gone != nil {
			fmt.Println("no longer counted:", *gone) // leak: Search.Query
		}
	}
}

func CleanEvicted(ss []Search) {
	t := Top{}
	for _, s := range ss {
		if gone := t.Add(s); gone != nil {
			fmt.Println("no longer counted:", gone.shop, gone.n)
		}
	}
}

// by sums the counts up by a part of the key.
func by(t *Top, part func(key) string) map[string]int {
	sums := map[string]int{}
	for k, n := range t.counts {
		sums[part(k)] += n
	}
	return sums
}

// LeakSums has the queries as keys, CleanSums the shops.
func LeakSums(ss []Search) {
	t := &Top{limit: 3}
	for _, s := range ss {
		t.Add(s)
	}
	fmt.Println(by(t, func(k key) string { return k.query })) // leak: Search.Query
}

func CleanSums(ss []Search) {
	t := &Top{limit: 3}
	for _, s := range ss {
		t.Add(s)
	}
	fmt.Println(by(t, func(k key) string { return k.shop }))
}

// LeakLabels fills a set of labels with the key, CleanLabels with how much was found.
func LeakLabels(ss []Search) {
	for k := range maps.Keys(map[key]int{{ss[0].Shop, ss[0].Query}: ss[0].Hits}) {
		searches.With(prometheus.Labels{"shop": k.shop, "what": k.query}).Inc() // leak: Search.Query
	}
}

func CleanLabels(ss []Search) {
	for k, hits := range map[key]int{{ss[0].Shop, ss[0].Query}: ss[0].Hits} {
		searches.With(prometheus.Labels{"shop": k.shop, "what": map[bool]string{true: "found", false: "nothing"}[hits > 0]}).Inc()
	}
}
