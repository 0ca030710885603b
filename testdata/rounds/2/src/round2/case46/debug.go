// Package case46 shows values while a program is debugged.
package case46

import (
	"fmt"
	"log"
	"reflect"
	"strings"
)

type Voter struct {
	ID       int
	Name     string `pii:"name"`
	Religion string `pii:"religion"`
	District string
}

// fieldNames names the fields of a struct.
func fieldNames(v any) []string {
	t := reflect.TypeOf(v)
	names := make([]string, t.NumField())
	for i := range names {
		names[i] = t.Field(i).Name
	}
	return names
}

// describe says what type a value has, and how many fields.
func describe(v any) string {
	t := reflect.TypeOf(v)
	return fmt.Sprintf("%s with %d fields", t.Name(), t.NumField())
}

// dump shows a value with its type.
func dump(v any) string { return fmt.Sprintf("%T: %+v", v, v) }

func LeakDump(v Voter) {
	log.Print(dump(v)) // leak: Voter.Name, Voter.Religion
}

func CleanDescribe(v Voter) {
	log.Print(describe(v))
}

func CleanFieldNames(v Voter) {
	log.Print(fieldNames(v))
}

func LeakReflect(v Voter) {
	rv := reflect.ValueOf(v)
	for i := range rv.NumField() {
		log.Print(rv.Type().Field(i).Name, "=", rv.Field(i).Interface()) // leak: Voter.Name, Voter.Religion
	}
}

func CleanReflect(v Voter) {
	rv := reflect.ValueOf(v)
	for i := range rv.NumField() {
		log.Print(rv.Type().Field(i).Name, "=", rv.Field(i).IsZero())
	}
}

func LeakFieldByName(v Voter) {
	log.Print(reflect.ValueOf(v).FieldByName("Name").String()) // leak: Voter.Name
}

func CleanFieldByName(v Voter) {
	log.Print(reflect.ValueOf(v).FieldByName("Name").Kind())
}

// all shows its arguments, as a debugging helper does.
func all[T any](label string, vs ...T) {
	for i, v := range vs {
		log.Printf("%s[%d] = %v", label, i, v)
	}
}

func LeakAll(v Voter) {
	all("names", "x", v.Name) // leak: Voter.Name
}

func CleanAll(v Voter) {
	all("ids", 0, v.ID)
}

// only keeps what the filter lets through.
func only[T any](vs []T, keep func(T) bool) []T {
	var out []T
	for _, v := range vs {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func LeakFilter(vs []Voter) {
	ours := only(vs, func(v Voter) bool { return v.District == "north" })
	log.Printf("%v", ours) // leak: Voter.Name, Voter.Religion
}

func CleanFilter(vs []Voter) {
	pious := only(vs, func(v Voter) bool { return v.Religion != "" })
	log.Printf("%v", len(pious))
}

// fold brings values together.
func fold[T, A any](vs []T, a A, f func(A, T) A) A {
	for _, v := range vs {
		a = f(a, v)
	}
	return a
}

func LeakFold(vs []Voter) {
	log.Print(fold(vs, "", func(s string, v Voter) string { return s + " " + v.Name })) // leak: Voter.Name
}

func CleanFold(vs []Voter) {
	log.Print(fold(vs, 0, func(n int, v Voter) int { return n + len(v.Name) }))
}

func LeakGroup(vs []Voter) {
	groups := fold(vs, map[string]int{}, func(m map[string]int, v Voter) map[string]int {
		m[strings.TrimSpace(v.Religion)]++
		return m
	})
	log.Print(groups) // leak: Voter.Religion
}

func CleanGroup(vs []Voter) {
	groups := fold(vs, map[string]int{}, func(m map[string]int, v Voter) map[string]int {
		m[strings.TrimSpace(v.District)]++
		return m
	})
	log.Print(groups)
}
