// Package case09 passes data through calls, short and long.
package case09

import (
	"errors"
	"fmt"
	"log"
	"strings"
)

type Driver struct {
	ID      int
	Name    string `pii:"name"`
	License string `pii:"drivers-license"`
	Depot   string
}

func one(s string) string   { return two(s) }
func two(s string) string   { return "<" + three(s) + ">" }
func three(s string) string { return strings.TrimSpace(four(s)) }
func four(s string) string  { return five(s) }
func five(s string) string  { return s }

func LeakFiveCalls(d Driver) {
	log.Print(one(d.Name)) // leak: Driver.Name
}

func CleanFiveCalls(d Driver) {
	log.Print(one(d.Depot), len(one(d.Name)))
}

func ping(n int, s string) string {
	if n == 0 {
		return s
	}
	return pong(n-1, s+".")
}

func pong(n int, s string) string {
	if n == 0 {
		return "end"
	}
	return ping(n-1, s+"!")
}

func LeakMutual(d Driver) {
	log.Print(ping(4, d.License)) // leak: Driver.License
}

func CleanMutual(d Driver) {
	log.Print(ping(4, d.Depot))
}

func join(sep string, parts ...string) string {
	return strings.Join(parts, sep)
}

func LeakVariadic(d Driver) {
	log.Print(join("/", d.Depot, d.Name)) // leak: Driver.Name
}

func CleanVariadic(d Driver) {
	log.Print(join("/", d.Depot, fmt.Sprint(d.ID)))
}

func LeakSpread(d Driver) {
	parts := []string{d.Depot, d.License}
	log.Print(join("/", parts...)) // leak: Driver.License
}

func split(d Driver) (name, depot string, n int) {
	return d.Name, d.Depot, len(d.License)
}

func LeakFirstResult(d Driver) {
	name, _, n := split(d)
	log.Print(name, n) // leak: Driver.Name
}

func CleanOtherResults(d Driver) {
	_, depot, n := split(d)
	log.Print(depot, n)
}

func fill(d Driver, name, depot *string) {
	*name = d.Name
	*depot = d.Depot
}

func LeakOutParameter(d Driver) {
	var name, depot string
	fill(d, &name, &depot)
	log.Print(name) // leak: Driver.Name
}

func CleanOutParameter(d Driver) {
	var name, depot string
	fill(d, &name, &depot)
	log.Print(depot)
}

var errLicense = errors.New("license expired")

func check(d Driver) error {
	return fmt.Errorf("driver %s: %w", d.License, errLicense)
}

func fillAll(d Driver, m map[string]string, s []string) {
	m["name"] = d.Name
	s[0] = d.License
}

func LeakOutMap(d Driver) {
	m, s := map[string]string{}, make([]string, 1)
	fillAll(d, m, s)
	log.Print(m["name"], " ", s[0]) // leak: Driver.Name, Driver.License
}

func CleanOutMap(d Driver) {
	m, s := map[string]string{}, make([]string, 2)
	m["depot"] = d.Depot
	fillAll(d, m, s)
	log.Print(m["depot"], s[1])
}

func reset(s *string) { *s = "-" }

func CleanResetByCall(d Driver) {
	name := d.Name
	reset(&name)
	log.Print(name)
}

func LeakResetOther(d Driver) {
	name, depot := d.Name, d.Depot
	reset(&depot)
	log.Print(name) // leak: Driver.Name
}

func swap(a, b *string) { *a, *b = *b, *a }

func LeakSwapped(d Driver) {
	name, depot := d.Name, d.Depot
	swap(&name, &depot)
	log.Print(depot) // leak: Driver.Name
}

func CleanSwapped(d Driver) {
	name, depot := d.Name, d.Depot
	swap(&name, &depot)
	log.Print(name)
}

func LeakErrorResult(d Driver) {
	if err := check(d); err != nil {
		log.Print(err) // leak: Driver.License
	}
}

func CleanErrorResult(d Driver) {
	if err := check(d); err != nil {
		log.Print(errors.Is(err, errLicense), errors.Unwrap(err))
	}
}

func note(d Driver) (text string) {
	defer func() { text += " " + d.Name }()
	return "driver"
}

func hidden(d Driver) (text string) {
	defer func() { text = "driver of " + d.Depot }()
	return d.Name
}

func LeakNamedResult(d Driver) {
	log.Print(note(d)) // leak: Driver.Name
}

func CleanNamedResult(d Driver) {
	log.Print(hidden(d))
}
