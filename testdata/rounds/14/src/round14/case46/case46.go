// Package case46 is the registry of a meeting, whose guests have rooms of their own.
package case46

import (
	"fmt"
	"log/slog"
	"os"
	"path"
	"strings"
)

// Attendee is registered.
type Attendee struct {
	Badge string
	Name  string `pii:"name"`
	Diet  string `pii:"religion"`
}

// Visible is what attendees show others.
type Visible struct {
	Badge string
	Label string
}

// register is a linked list of those who came, newest first.
type register struct {
	head *node
	size int
}

type node struct {
	attendee Attendee
	next     *node
}

func (r *register) add(a Attendee) {
	r.head = &node{a, r.head}
	r.size++
}

func (r *register) visible() []Visible {
	var all []Visible
	for n := r.head; n != nil; n = n.next {
		all = append(all, Visible{n.attendee.Badge, initials(n.attendee.Name)})
	}
	return all
}

func (r *register) labels() []Visible {
	var all []Visible
	for n := r.head; n != nil; n = n.next {
		all = append(all, Visible{n.attendee.Badge, strings.ToUpper(n.attendee.Name)})
	}
	return all
}

// initials are few enough to tell nobody.
//
//pii:protect masked
func initials(name string) string {
	var out []string
	for part := range strings.FieldsSeq(name) {
		out = append(out, part[:1])
	}
	return strings.Join(out, ".")
}

// LeakLabels logs the names, CleanLabels the initials.
func LeakLabels(a Attendee) error {
	var r register
	r.add(Attendee{Badge: "staff"})
	r.add(a)
	slog.Info("came", "all", r.labels()) // leak: Attendee.Name
	return nil
}

func CleanLabels(a Attendee) error {
	var r register
	r.add(Attendee{Badge: "staff"})
	r.add(a)
	slog.Info("came", "all", r.visible())
	return nil
}

// LeakPrinter logs the diet at the end of a list, CleanPrinter how long the list is.
func LeakPrinter(a Attendee) error {
	var r register
	r.add(a)
	r.add(Attendee{Badge: "staff"})
	slog.Info("first", "diet", r.head.next.attendee.Diet) // leak: Attendee.Diet
	return nil
}

func CleanPrinter(a Attendee) error {
	var r register
	r.add(a)
	r.add(Attendee{Badge: "staff"})
	slog.Info("first", "size", r.size, "badge", r.head.attendee.Badge)
	return nil
}

// LeakSign writes a sign with the name for the door, CleanSign with the badge.
func LeakSign(a Attendee) error {
	return os.WriteFile(path.Join(".", "sign-"+a.Badge), fmt.Appendf(nil, "Welcome %s\n", a.Name), 0o644) // leak: Attendee.Name
}

func CleanSign(a Attendee) error {
	return os.WriteFile(path.Join(".", "sign-"+a.Badge), fmt.Appendf(nil, "Welcome %s\n", a.Badge), 0o644)
}
