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

// TestManyAppends has a function in which a list comes on so many ways that none could
// look at each of them.
func TestManyAppends(t *testing.T) {
	step := `	if len(xs) > 3 {
		xs = append(xs, "a")
	} else {
		xs = append(xs, "b")
	}
`
	check(t, []function{
		{`func Listed(u User) {
	all := [2]string{"", "c"}
	xs := all[:1]
` + strings.Repeat(step, 60) + `	xs = append(xs, u.Email)
	log.Print(all[1])
}`, "User.Email to log/line log.Print"},
	}, (*solvetest.Package).FlowsIn)
}

// TestManyCalls has a function whose calls, left to its callers, get something of each other
// on so many ways that none could go each of them.
func TestManyCalls(t *testing.T) {
	const calls = 13
	var params, first, loop, all []string
	for i := range calls {
		params = append(params, fmt.Sprintf("f%d", i))
		first = append(first, fmt.Sprintf("x%d", i))
		all = append(all, fmt.Sprintf("x%d", i))
	}
	for i := range calls {
		loop = append(loop, fmt.Sprintf("		x%d = f%d(%s)\n", i, i, strings.Join(all, " + ")))
	}
	same := strings.Repeat("same, ", calls)
	check(t, []function{
		{`func Fed(u User) { fed(u.Email, ` + same + `func(s string) { log.Print(s) }) }
func same(s string) string { return s }
func fed(s string, ` + strings.Join(params, ", ") + ` func(string) string, last func(string)) {
	var ` + strings.Join(first, ", ") + ` string
	for range 3 {
		x0 += s
` + strings.Join(loop, "") + `	}
	last(` + strings.Join(all, " + ") + `)
}`, "User.Email to log/line log.Print"},
	}, (*solvetest.Package).FlowsIn)
}

// TestManyWays has a function that hands a text on to itself on so many ways that none could
// follow each of them to ask whether the text becomes a template.
func TestManyWays(t *testing.T) {
	again := strings.Repeat("		paged(title, data)\n", 10)
	check(t, []function{
		{`func Paged(u User) { paged("title", u.Email) }
func paged(title, data string) {
	if data == "" {
` + again + `	}
	log.Print(data)
}`, "User.Email to log/line log.Print through shop.paged"},
	}, (*solvetest.Package).FlowsIn)
}
