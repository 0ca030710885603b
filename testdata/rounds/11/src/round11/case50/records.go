// Package case50 has repositories for any type that can say its key and what to show of it.
package case50

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

// Record has a key, and a text that people may see.
type Record[K comparable] interface {
	Key() K
	Shown() string
}

// Doctor is shown with her name, Clinic with its ward.
type Doctor struct {
	ID   int
	Name string `pii:"name"`
}

type Clinic struct {
	Ward  string
	Chief string `pii:"name"`
}

func (d Doctor) Key() int       { return d.ID }
func (d Doctor) Shown() string  { return "Dr. " + d.Name }
func (c *Clinic) Key() string   { return c.Chief }
func (c *Clinic) Shown() string { return c.Ward }

// Repo keeps records by their keys.
type Repo[K comparable, R Record[K]] struct {
	byKey map[K]R
	order []K
}

func (r *Repo[K, R]) Add(records ...R) {
	if r.byKey == nil {
		r.byKey = map[K]R{}
	}
	for _, rec := range records {
		k := rec.Key()
		if _, ok := r.byKey[k]; !ok {
			r.order = append(r.order, k)
		}
		r.byKey[k] = rec
	}
}

// List has what to show of each, in order.
func (r *Repo[K, R]) List() []string {
	list := make([]string, 0, len(r.order))
	for _, k := range r.order {
		list = append(list, r.byKey[k].Shown())
	}
	return list
}

func (r *Repo[K, R]) First() (rec R, ok bool) {
	for _, k := range r.order {
		return r.byKey[k], true
	}
	return rec, false
}

// LeakList lists doctors, CleanList clinics.
func LeakList(d Doctor, c Clinic) {
	var r Repo[int, Doctor]
	r.Add(d)
	log.Print(strings.Join(r.List(), ", ")) // leak: Doctor.Name
}

func CleanList(d Doctor, c Clinic) {
	var r Repo[string, *Clinic]
	r.Add(&c)
	log.Print(strings.Join(r.List(), ", "))
}

// LeakKeys logs the keys of clinics, CleanKeys those of doctors.
func LeakKeys(d Doctor, c Clinic) {
	var r Repo[string, *Clinic]
	r.Add(&c)
	log.Print(r.order) // leak: Clinic.Chief
}

func CleanKeys(d Doctor, c Clinic) {
	var r Repo[int, Doctor]
	r.Add(d)
	log.Print(r.order)
}

// LeakFirst prints the record, CleanFirst the zero value that comes of an empty repository.
func LeakFirst(d Doctor, c Clinic) {
	var r Repo[int, Doctor]
	r.Add(d)
	first, ok := r.First()
	fmt.Fprintln(os.Stderr, first, ok) // leak: Doctor.Name
}

func CleanFirst(d Doctor, c Clinic) {
	var r Repo[int, Doctor]
	first, ok := r.First()
	fmt.Fprintln(os.Stderr, first, ok, d.Key())
}

// transport logs requests on their way out, by a function that may leave things away.
type transport struct {
	next  http.RoundTripper
	shown func(*http.Request) string
}

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(req)
	log.Print(t.shown(req), " ", err == nil)
	return resp, err
}

// refuse answers nothing.
type refuse struct{}

func (refuse) RoundTrip(*http.Request) (*http.Response, error) { return nil, http.ErrServerClosed }

func agent(req *http.Request) string  { return req.UserAgent() }
func method(req *http.Request) string { return req.Method }

// LeakTransport logs the header of a request that goes nowhere, CleanTransport its method.
func LeakTransport(d Doctor, c Clinic) {
	req, _ := http.NewRequest(http.MethodGet, "http://registry.internal/", nil)
	req.Header.Set("User-Agent", d.Name)
	_, _ = transport{refuse{}, agent}.RoundTrip(req) // leak: Doctor.Name
}

func CleanTransport(d Doctor, c Clinic) {
	req, _ := http.NewRequest(http.MethodGet, "http://registry.internal/", nil)
	req.Header.Set("User-Agent", d.Name)
	_, _ = transport{refuse{}, method}.RoundTrip(req)
}

// public is a constraint for what has a form that all may see.
type public[P any] interface{ public() P }

type badge struct{ Number int }

func (d Doctor) public() badge { return badge{d.ID} }

// publish encodes the public form of a value.
func publish[P any, T public[P]](v T, encode func(any) ([]byte, error)) string {
	text, err := encode(v.public())
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func LeakPublish(d Doctor, c Clinic) {
	whole := func(any) ([]byte, error) { return json.Marshal(d) }
	log.Print(publish(d, whole)) // leak: Doctor.Name
}

func CleanPublish(d Doctor, c Clinic) {
	log.Print(publish(d, json.Marshal))
}
