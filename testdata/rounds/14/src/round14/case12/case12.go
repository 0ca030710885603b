// Package case12 decides by flags what a visitor sees.
package case12

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

// Visitor is who looks at the site.
type Visitor struct {
	Plan     string
	Email    string `pii:"email"`
	Language string `pii:"language"`
}

type attributes map[string]string

func (a attributes) String() string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(a)) {
		parts = append(parts, k+"="+a[k])
	}
	return strings.Join(parts, ",")
}

// private is like attributes, but shows its keys only.
type private attributes

func (p private) String() string { return strings.Join(slices.Sorted(maps.Keys(p)), ",") }

// rule turns a flag on.
type rule struct {
	flag string
	when func(attributes) bool
}

var rules = []rule{
	{"staff", func(a attributes) bool { return strings.HasSuffix(a["email"], "@example.com") }},
	{"french", func(a attributes) bool { return a["language"] == "fr" }},
	{"half", func(a attributes) bool { return bucket(a["email"]) < 50 }},
}

func bucket(s string) uint64 {
	sum := sha256.Sum256([]byte(s))
	return binary.BigEndian.Uint64(sum[:8]) % 100
}

func attributesOf(v Visitor) attributes {
	return attributes{"plan": v.Plan, "email": v.Email, "language": v.Language}
}

func evaluate(a attributes) map[string]bool {
	on := map[string]bool{}
	for _, r := range rules {
		on[r.flag] = r.when(a)
	}
	return on
}

// LeakContext logs by what was decided, CleanContext what was decided.
func LeakContext(v Visitor) {
	a := attributesOf(v)
	log.Print("flags for ", a, ": ", len(evaluate(a))) // leak: Visitor.Email, Visitor.Language
}

func CleanContext(v Visitor) {
	a := attributesOf(v)
	log.Print("flags for ", a["plan"], ": ", evaluate(a))
}

// LeakPrivate converts the keys back, CleanPrivate shows them as they are meant.
func LeakPrivate(v Visitor) {
	p := private(attributesOf(v))
	log.Print("flags by ", attributes(p)) // leak: Visitor.Email, Visitor.Language
}

func CleanPrivate(v Visitor) {
	p := private(attributesOf(v))
	log.Print("flags by ", p)
}

// LeakDefault says for whom a flag is not known, CleanDefault in which bucket.
func LeakDefault(v Visitor) {
	if _, ok := evaluate(attributesOf(v))["new"]; !ok {
		log.Print(fmt.Errorf("flag new: not known (%v)", v.Email)) // leak: Visitor.Email
	}
}

func CleanDefault(v Visitor) {
	if _, ok := evaluate(attributesOf(v))["new"]; !ok {
		log.Print(fmt.Errorf("flag new: not known (%v)", bucket(v.Email)))
	}
}

// LeakDeleted deletes one attribute, CleanDeleted both.
func LeakDeleted(v Visitor) {
	a := attributesOf(v)
	delete(a, "email")
	log.Print("flags for ", a) // leak: Visitor.Language
}

func CleanDeleted(v Visitor) {
	a := attributesOf(v)
	delete(a, "email")
	delete(a, "language")
	log.Print("flags for ", a)
}
