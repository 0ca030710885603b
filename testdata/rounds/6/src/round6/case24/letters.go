// Package case24 keeps a list of those who get a newsletter.
package case24

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

type Donor struct {
	Email  string `pii:"email"`
	Name   string `pii:"name"`
	Gift   string `pii:"payment"`
	Creed  string `pii:"religion"`
	Season string
}

// A member is one line of the list, with what letters are made of.
type member struct {
	Address string            `json:"email_address"`
	Merge   map[string]string `json:"merge_fields"`
	Tags    []string          `json:"tags,omitempty"`
}

type list struct {
	base    string
	pending []member
}

// subscribe sends members to the service.
//
//pii:sink mail/marketing vendor=Letters args=1
func subscribe(base string, ms []member) error { return post(base+"/members", ms) }

func post(url string, v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	resp, err := http.Post(url, "application/json", strings.NewReader(string(raw)))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (l *list) sync() error {
	for chunk := range chunks(l.pending, 2) {
		if err := subscribe(l.base, chunk); err != nil {
			return fmt.Errorf("sync: %w", err)
		}
	}
	l.pending = nil
	return nil
}

func chunks[T any](xs []T, n int) func(yield func([]T) bool) {
	return func(yield func([]T) bool) {
		for len(xs) > 0 {
			k := min(n, len(xs))
			if !yield(xs[:k]) {
				return
			}
			xs = xs[k:]
		}
	}
}

type merge func(Donor, map[string]string)

func name(d Donor, m map[string]string)   { m["NAME"] = d.Name }
func gift(d Donor, m map[string]string)   { m["GIFT"] = d.Gift }
func season(d Donor, m map[string]string) { m["GIFT"] = d.Season }

func (l *list) add(d Donor, fs ...merge) *member {
	m := member{Address: d.Email, Merge: map[string]string{}}
	for _, f := range fs {
		f(d, m.Merge)
	}
	l.pending = append(l.pending, m)
	return &l.pending[len(l.pending)-1]
}

func LeakMerge(base string, d Donor) error {
	l := &list{base: base}
	l.add(d, name, gift)
	return l.sync() // leak: Donor.Gift
}

func CleanMerge(base string, d Donor) error {
	l := &list{base: base}
	l.add(d, name, season)
	return l.sync()
}

func LeakTag(base string, d Donor) error {
	l := &list{base: base}
	m := l.add(d, name)
	m.Tags = append(m.Tags, "creed-"+d.Creed)
	return l.sync() // leak: Donor.Creed
}

func CleanTag(base string, d Donor) error {
	l := &list{base: base}
	m := *l.add(d, name)
	m.Tags = append(m.Tags, "creed-"+d.Creed)
	return l.sync()
}

func LeakLast(base string, d Donor) error {
	l := &list{base: base}
	l.add(d, season, gift)
	return l.sync() // leak: Donor.Gift
}

func CleanLast(base string, d Donor) error {
	l := &list{base: base}
	l.add(d, gift, season)
	return l.sync()
}
