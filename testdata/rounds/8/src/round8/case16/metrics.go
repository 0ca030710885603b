// Package case16 counts requests by labels.
package case16

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
)

// A Request was answered.
type Request struct {
	Route  string
	Status int
	Client string `pii:"ip"`
	Query  string `pii:"search-query"`
	Plan   string
}

// A vector is a counter with labels.
type vector struct {
	name   string
	labels []string

	mu     sync.Mutex
	values map[string]int
}

func newVector(name string, labels ...string) *vector {
	return &vector{name: name, labels: labels, values: map[string]int{}}
}

// with counts one more with these labels.
//
//pii:sink log/metric args=0
func (v *vector) with(values ...string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.values[strings.Join(values, ",")]++
}

// total counts all.
func (v *vector) total() (n int) {
	for _, c := range v.values {
		n += c
	}
	return n
}

var exposed io.Writer = io.Discard

func (v *vector) expose() {
	for k, n := range v.values {
		fmt.Fprintf(exposed, "%s{%s} %d\n", v.name, k, n)
	}
}

var requests = newVector("requests", "route", "class", "extra")

func class(status int) string { return fmt.Sprintf("%dxx", status/100) }

// family says which kind of address a client has.
func family(client string) string {
	switch {
	case client == "":
		return "none"
	case strings.Contains(client, ":"):
		return "v6"
	}
	return "v4"
}

var plans = []string{"free", "pro"}

// plan is one of a few, so that there are few labels.
func plan(name string) string {
	if slices.Contains(plans, name) {
		return name
	}
	return "other"
}

func LeakClient(r Request) {
	requests.with(r.Route, class(r.Status), r.Client) // leak: Request.Client
	requests.expose()
}

func CleanClient(r Request) {
	requests.with(r.Route, class(r.Status), family(r.Client))
	requests.expose()
}

func LeakQuery(r Request) {
	labels := []string{r.Route, class(r.Status)}
	labels = append(labels, strings.ToLower(r.Query))
	requests.with(labels...) // leak: Request.Query
	requests.expose()
}

func CleanQuery(r Request) {
	labels := []string{r.Route, class(r.Status)}
	if r.Query != "" {
		labels = append(labels, "search")
	}
	requests.with(labels...)
	requests.expose()
}

func CleanPlan(r Request) {
	requests.with(r.Route, class(r.Status), plan(r.Plan))
	requests.expose()
}

func LeakRoute(r Request) {
	full := r.Route + "?q=" + r.Query
	requests.with(full, class(r.Status)) // leak: Request.Query
	requests.expose()
}

func CleanRoute(r Request) {
	full := r.Route + "?q=" + r.Query
	path, _, _ := strings.Cut(full, "?")
	requests.with(path, class(r.Status))
	requests.expose()
}

func CleanTotal(r Request) {
	seen := map[string]int{}
	seen[r.Client]++
	fmt.Fprintln(os.Stdout, "clients:", len(seen), "requests:", requests.total())
}
