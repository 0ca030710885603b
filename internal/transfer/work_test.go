package transfer_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/solve/solvetest"
)

// TestTooMuch has functions that cost more than one may. Text that goes in may come
// out, and so does what was found before; what else lies behind the receiver does not.
func TestTooMuch(t *testing.T) {
	long := strings.Repeat("	s.n = s.n + *s.step\n", bounds.Work.Limit)
	const leak = "User.Email to log/line log.Print"
	const given = leak + ", approximate: the limit work was reached"
	check(t, []function{
		{`func FromText(s *store, u User) { log.Print(s.long(u.Email)) }
type store struct { n int; step *int; owner User }
func (s *store) long(id string) string {
` + long + `	if s.n > 0 {
		return id
	}
	return ""
}`, given},
		{`func FromReceiver(s *store) { log.Print(s.long("")) }`, ``},
		{`func Found(s *store) { log.Print(s.early("")) }
func (s *store) early(id string) string {
	if id == "" {
		return s.owner.Email
	}
` + long + `	return id
}`, leak},
	}, (*solvetest.Package).FlowsIn)
}

// TestHurry has functions that are looked at to their end when they have cost as much as
// they may: what a call costs too much for is what it may be, and is marked.
func TestHurry(t *testing.T) {
	part := func(share int) string {
		return strings.Repeat("	s.n = s.n + *s.step\n", bounds.Work.Limit/share) + "	if s.n > 0 {\n		s.n = 0\n	}\n"
	}
	names, fields := []string{}, ""
	for i := range 28 {
		names = append(names, fmt.Sprint("f", i))
		for _, part := range "abcdefghijkl" {
			fields += fmt.Sprintf("	to.%c.f%d = s.step\n", part, i)
		}
	}
	const leak = "User.Email to log/line log.Print"
	check(t, []function{
		{`func Behind(s *store, u User) {
` + part(8) + part(8) + `	log.Print(u.Email)
}
type store struct { n int; step *int; owner User }`, leak},
		{`func NotBehind(s *store, u User) {
` + part(8) + part(8) + `	log.Print(u.ID)
}`, ``},
		{`func PassedBy(s *store, u User) {
` + part(8) + part(8) + `	log.Print(s.many(u.Email, &all{}))
}
func (s *store) many(id string, to *all) string {
` + fields + `	return id
}
type wide struct { ` + strings.Join(names, ", ") + ` *int }
type all struct { a, b, c, d, e, f, g, h, i, j, k, l wide }`, leak + ", approximate: the limit work was reached"},
		{`func NotPassedOn(s *store, u User) {
` + part(8) + part(8) + `	log.Print(s.many(fmt.Sprint(u.ID), &all{}))
}`, ``},
	}, (*solvetest.Package).FlowsIn)
}
