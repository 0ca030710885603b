// Package case39 takes data through functions: results, parameters to be filled, variadic ones, recursion, initialisation.
package case39

import (
	"cmp"
	"fmt"
	"log"
	"os"
	"strings"
)

// A Voter is on a list.
type Voter struct {
	No      int
	Name    string `pii:"name"`
	Opinion string `pii:"political-opinion"`
	Ward    string
}

func split(v Voter) (public, private string) { return v.Ward, v.Opinion }

func both(v Voter) (a, b string) {
	a, b = split(v)
	return b, a
}

func first(a, _ string) string { return a }

func second(_, b string) string { return b }

func fill(dst *string, src string) { *dst = src }

func fillAll(dst map[string]string, v Voter) {
	dst["ward"] = v.Ward
	dst["name"] = v.Name
}

func join(sep string, parts ...string) string { return strings.Join(parts, sep) }

// nest puts a text into n brackets.
func nest(n int, s string) string {
	if n == 0 {
		return s
	}
	return "(" + nest(n-1, s) + ")"
}

// depth counts without looking.
func depth(n int, s string) int {
	if n == 0 {
		return len(s)
	}
	return 1 + depth(n-1, s)
}

func note(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "note: "+format+"\n", args...)
}

func ping(n int, a, b string) string {
	if n <= 0 {
		return a
	}
	return pong(n-1, b, a)
}

func pong(n int, a, b string) string { return ping(n, a, b) }

// choose takes the first that is not empty.
func choose(ss ...string) string { return cmp.Or(ss...) }

func LeakResult(v Voter) {
	private, _ := both(v)
	log.Print(private) // leak: Voter.Opinion
}

func CleanResult(v Voter) {
	_, public := both(v)
	log.Print(public)
}

func LeakFirst(v Voter) {
	log.Print(first(v.Name, v.Ward), second(v.Opinion, v.Ward)) // leak: Voter.Name
}

func CleanFirst(v Voter) {
	log.Print(first(v.Ward, v.Name), second(v.Opinion, v.Ward))
}

func LeakFill(v Voter) {
	var a, b string
	fill(&a, v.Name)
	fill(&b, v.Ward)
	log.Print(a) // leak: Voter.Name
}

func CleanFill(v Voter) {
	var a, b string
	fill(&a, v.Name)
	fill(&b, v.Ward)
	fill(&a, b)
	log.Print(a, b)
}

func LeakFillAll(v Voter) {
	m := map[string]string{}
	fillAll(m, v)
	log.Print(m["name"]) // leak: Voter.Name
}

func CleanFillAll(v Voter) {
	m := map[string]string{}
	fillAll(m, v)
	log.Print(m["ward"])
}

func LeakVariadic(v Voter) {
	note("%d: %s", v.No, join("/", v.Ward, v.Name)) // leak: Voter.Name
}

func CleanVariadic(v Voter) {
	note("%d: %s of %d", v.No, join("/", v.Ward, "x"), len(join("/", v.Name)))
}

func LeakNest(v Voter) {
	log.Print(nest(3, v.Opinion)) // leak: Voter.Opinion
}

func CleanNest(v Voter) {
	log.Print(nest(3, v.Ward), depth(3, v.Opinion))
}

func LeakPing(v Voter) {
	log.Print(ping(v.No, v.Ward, v.Name)) // leak: Voter.Name
}

func CleanPing(v Voter) {
	log.Print(ping(v.No, v.Ward, v.Ward) == v.Name)
}

func LeakChoose(v Voter) {
	log.Print(choose("", v.Opinion, v.Ward)) // leak: Voter.Opinion
}

func CleanChoose(v Voter) {
	log.Print(choose(v.Ward, "nowhere"), choose(v.Name, v.Opinion) != "")
}
