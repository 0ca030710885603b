// Package case33 decides who sees which variant of a page.
package case33

import (
	"fmt"
	"hash/fnv"
	"log"
	"slices"
	"strconv"
	"strings"
)

// Visitor comes to the page.
type Visitor struct {
	Session string `pii:"cookie-id"`
	Country string `pii:"country"`
	Age     int    `pii:"age"`
}

// Variant is what a visitor sees.
type Variant struct {
	Name   string
	Reason string
}

// A check answers whether a visitor gets a variant, and why.
type check func(Visitor) (reason string, ok bool)

// all combines checks.
func all(checks ...check) check {
	return func(v Visitor) (string, bool) {
		var reasons []string
		for _, c := range checks {
			reason, ok := c(v)
			if !ok {
				return "", false
			}
			reasons = append(reasons, reason)
		}
		return strings.Join(reasons, " and "), true
	}
}

func inCountry(list ...string) check {
	return func(v Visitor) (string, bool) {
		return "lives in " + v.Country, slices.Contains(list, v.Country)
	}
}

func adult(v Visitor) (string, bool) { return "is an adult", v.Age >= 18 }

func bucket(percent uint32) check {
	return func(v Visitor) (string, bool) {
		h := fnv.New32a()
		_, _ = h.Write([]byte(v.Session))
		return fmt.Sprintf("is in the first %d%%", percent), h.Sum32()%100 < percent
	}
}

type experiment struct {
	name string
	is   check
}

func (e experiment) decide(v Visitor) Variant {
	if reason, ok := e.is(v); ok {
		return Variant{e.name, reason}
	}
	return Variant{Name: "default"}
}

// LeakReason logs a reason that tells of the country, CleanReason one that tells of nothing.
func LeakReason(v Visitor) {
	e := experiment{"blue", all(inCountry("DE", v.Country), bucket(100))}
	log.Print(e.decide(v).Reason) // leak: Visitor.Country
}

func CleanReason(v Visitor) {
	e := experiment{"blue", all(adult, bucket(100))}
	log.Print(e.decide(v).Reason)
}

// LeakName names the variant after the age, CleanName after whether the visitor is of age.
func LeakName(v Visitor) {
	e := experiment{"for " + strconv.Itoa(v.Age), adult}
	log.Print(e.decide(v).Name) // leak: Visitor.Age
}

func CleanName(v Visitor) {
	e := experiment{"for " + strconv.FormatBool(v.Age > 65), adult}
	log.Print(e.decide(v).Name)
}

// LeakTally counts by country, CleanTally by variant.
func LeakTally(vs []Visitor) {
	tally := map[string]int{}
	for _, v := range vs {
		tally[v.Country]++
	}
	log.Print(tally) // leak: Visitor.Country
}

func CleanTally(vs []Visitor) {
	tally := map[string]int{}
	e := experiment{"green", all(adult, inCountry("DE"))}
	for _, v := range vs {
		tally[e.decide(v).Name]++
	}
	log.Print(tally)
}
