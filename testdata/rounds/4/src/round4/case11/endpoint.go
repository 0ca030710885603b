// Package case11 has an endpoint that searches books and borrowers.
package case11

import (
	"log/slog"
	"net/http"
	"net/url"

	"round4/case11/search"
)

type Query struct {
	Text string `pii:"search-query"`
	Page int
}

type Borrower struct {
	Card string
	Name string `pii:"name"`
}

func parse(v url.Values) Query { return Query{Text: v.Get("q"), Page: len(v["p"])} }

func books() *search.Index {
	x := search.New()
	x.Put("b1", "The Go Book")
	return x
}

func borrowers(bs ...Borrower) *search.Index {
	x := search.New()
	for _, b := range bs {
		x.Put(b.Card, b.Name)
	}
	return x
}

func LeakTerms(target string) error {
	r, err := http.NewRequest(http.MethodGet, target, nil)
	if err != nil {
		return err
	}
	found := books().Find(parse(r.URL.Query()).Text)
	slog.Info("search", "terms", found.Terms, "hits", len(found.Hits)) // leak: Query.Text
	return nil
}

func CleanTerms(target string) error {
	r, err := http.NewRequest(http.MethodGet, target, nil)
	if err != nil {
		return err
	}
	found := books().Find(parse(r.URL.Query()).Text)
	slog.Info("search", "terms", len(found.Terms), "hits", len(found.Hits), "took", found.Took > 0)
	return nil
}

func LeakHits(b Borrower) {
	found := borrowers(b).Find("a")
	for _, h := range found.Hits {
		slog.Info("hit", "title", h.Title) // leak: Borrower.Name
	}
}

func CleanHits(b Borrower) {
	found := borrowers(b).Find("a")
	for _, h := range found.Hits {
		slog.Info("hit", "id", h.ID, "score", h.Score)
	}
}

func LeakPage(q Query) {
	slog.Info("page", "query", q) // leak: Query.Text
}

func CleanPage(q Query) {
	slog.Info("page", "query", q.Page)
}
