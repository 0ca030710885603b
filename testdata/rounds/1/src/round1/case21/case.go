// Package case21 recurses over the hierarchy of a company.
package case21

import (
	"log"
	"strings"
)

type Employee struct {
	ID     int
	Name   string `pii:"name"`
	Salary string `pii:"income"`
	Desk   string
	Boss   *Employee
}

func names(e *Employee) string {
	if e == nil {
		return ""
	}
	return e.Name + "/" + names(e.Boss)
}

func desks(e *Employee) string {
	if e == nil {
		return ""
	}
	return e.Desk + "/" + desks(e.Boss)
}

func depth(e *Employee) int {
	if e == nil || e.Name == "" {
		return 0
	}
	return 1 + depth(e.Boss)
}

func LeakNames(e *Employee) {
	log.Print(names(e)) // leak: Employee.Name
}

func CleanDesks(e *Employee) {
	log.Print(desks(e))
}

func CleanDepth(e *Employee) {
	log.Print(depth(e))
}

func even(e *Employee, out []string) []string {
	if e == nil {
		return out
	}
	return odd(e.Boss, append(out, e.Desk))
}

func odd(e *Employee, out []string) []string {
	if e == nil {
		return out
	}
	return even(e.Boss, append(out, e.Salary))
}

func LeakAlternating(e *Employee) {
	log.Print(odd(e, nil)) // leak: Employee.Salary
}

func CleanAlternating(e *Employee) {
	log.Print(len(odd(e, nil)), even(nil, nil))
}

// reverse keeps what it is given, repeat gives it up.
func reverse(s string) string {
	if s == "" {
		return ""
	}
	return reverse(s[1:]) + s[:1]
}

func dashes(s string) string {
	if s == "" {
		return ""
	}
	return "-" + dashes(s[1:])
}

func LeakReversedTwice(e *Employee) {
	log.Print(reverse(reverse(e.Name))) // leak: Employee.Name
}

func CleanDashes(e *Employee) {
	log.Print(dashes(reverse(e.Name)))
}

func LeakRecursiveClosure(e *Employee) {
	var lines []string
	var visit func(*Employee)
	visit = func(e *Employee) {
		if e != nil {
			lines = append(lines, e.Salary)
			visit(e.Boss)
		}
	}
	visit(e)
	log.Print(strings.Join(lines, ",")) // leak: Employee.Salary
}

func CleanRecursiveClosure(e *Employee) {
	var lines []string
	var visit func(*Employee)
	visit = func(e *Employee) {
		if e != nil {
			lines = append(lines, e.Desk)
			visit(e.Boss)
		}
	}
	visit(e)
	log.Print(strings.Join(lines, ","))
}
