// Package case38 carries facts about a request in nested maps.
package case38

import (
	"log"
	"maps"
	"net/url"
	"slices"
	"strings"
)

// Applicant wants a job.
type Applicant struct {
	Ref   string
	Email string `pii:"email"`
	CV    string `pii:"cv"`
}

type meta map[string]map[string]string

func (m meta) set(group, key, value string) {
	if m[group] == nil {
		m[group] = map[string]string{}
	}
	m[group][key] = value
}

const (
	groupPublic  = "public"
	groupPrivate = "private"
)

func describe(a Applicant) meta {
	m := meta{}
	m.set(groupPublic, "ref", a.Ref)
	m.set(groupPrivate, "email", a.Email)
	return m
}

func LeakGroup(a Applicant) {
	m := describe(a)
	log.Print(m[groupPrivate]) // leak: Applicant.Email
}

func CleanGroup(a Applicant) {
	m := describe(a)
	log.Print(m[groupPublic])
}

// LeakDeleted deletes a group of a shallow copy, and logs the original.
func LeakDeleted(a Applicant) {
	m := describe(a)
	shown := maps.Clone(m)
	delete(shown, groupPrivate)
	log.Print(m, len(shown)) // leak: Applicant.Email
}

func CleanDeleted(a Applicant) {
	m := describe(a)
	shown := maps.Clone(m)
	delete(shown, groupPrivate)
	log.Print(shown, len(m))
}

// LeakNested changes the inner map, which a shallow copy shares.
func LeakNested(a Applicant) {
	m := meta{}
	m.set(groupPublic, "ref", a.Ref)
	work := maps.Clone(m)
	work.set(groupPublic, "cv", a.CV)
	log.Print(m) // leak: Applicant.CV
}

func CleanNested(a Applicant) {
	m := meta{}
	m.set(groupPublic, "ref", a.Ref)
	work := maps.Clone(m)
	work.set(groupPrivate, "cv", a.CV)
	log.Print(m)
}

// LeakForm keeps a value under each key and prints all of one.
func LeakForm(a Applicant) {
	form := url.Values{"ref": {a.Ref}}
	form.Add("ref", a.Email)
	log.Print(strings.Join(form["ref"], ",")) // leak: Applicant.Email
}

func CleanForm(a Applicant) {
	form := url.Values{"ref": {a.Ref}}
	form.Add("ref", a.Email)
	log.Print(form.Get("ref"), slices.Sorted(maps.Keys(form)))
}
