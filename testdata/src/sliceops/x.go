// Package sliceops shares, grows, copies and clears slices.
package sliceops

import (
	"log"
	"slices"
	"sort"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func elements(u User) {
	s := []string{u.Nick, u.Email}
	log.Print(s[0])   // ok
	log.Print(s[1])   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(s)) // ok
	s[1] = "x"
	log.Print(s[1]) // ok
	log.Print(s)    // ok
}

func appended(u User) {
	var s []string
	s = append(s, u.Nick)
	log.Print(s) // ok
	t := append(s, u.Email)
	log.Print(t) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	t = append([]string(nil), u.Nick, "x")
	log.Print(t) // ok
	t = append(t, []string{"y", u.Email}...)
	log.Print(t)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(t)) // ok
	var b []byte
	b = append(b, u.Nick...)
	log.Print(string(b)) // ok
	b = append(b, u.Email...)
	log.Print(string(b)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b = nil
	log.Print(b) // ok
}

func copied(u User) {
	src := []string{u.Email}
	dst := make([]string, 1)
	log.Print(dst) // ok
	n := copy(dst, src)
	log.Print(n)   // ok
	log.Print(dst) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b := make([]byte, 8)
	copy(b, u.Nick)
	log.Print(b) // ok
	copy(b, u.Email)
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func shared(u User) {
	s := make([]string, 2)
	t := s[:1]
	t[0] = u.Email
	log.Print(s[0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s[0] = ""
	log.Print(t[0]) // ok
	log.Print(s)    // ok
}

func cloneIsApart(u User) {
	s := []string{u.Email}
	t := slices.Clone(s)
	s[0] = ""
	log.Print(t) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s) // ok
}

func sliced(u User) {
	s := []string{u.Nick, u.Email, u.Nick}
	log.Print(s[1:]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	a := u.Email[2:5]
	log.Print(a)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick[1:]) // ok
	full := []string{u.Nick, u.Nick}
	log.Print(full[:1:1]) // ok
}

func zeroedByLoop(u User) {
	b := []byte(u.Email)
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for i := range b {
		b[i] = 0
	}
	log.Print(b) // ok
	c := []byte(u.Email)
	for i := 1; i < len(c); i++ {
		c[i] = '*'
	}
	log.Print(c) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func cleared(u User) {
	b := []byte(u.Email)
	clear(b)
	log.Print(b) // ok
	s := []string{u.Email, u.Nick}
	clear(s[1:])
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	clear(s)
	log.Print(s) // ok
}

func maskedUsers(us []User) {
	for _, u := range us {
		u.Email = ""
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for i := range us {
		us[i].Email = ""
	}
	log.Print(us) // ok
}

func pointersIntoSlice(us []User) {
	for i := range us {
		u := &us[i]
		u.Email = ""
		log.Print(u.Email) // ok
		log.Print(u)       // ok
	}
}

func projected(us []User) {
	var mails, nicks []string
	for _, u := range us {
		mails = append(mails, u.Email)
		nicks = append(nicks, u.Nick)
	}
	log.Print(nicks)      // ok
	log.Print(mails)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(mails)) // ok
}

func ordered(us []User) {
	sort.Slice(us, func(i, j int) bool { return us[i].Email < us[j].Email })
	log.Print(us[0].Nick)  // ok
	log.Print(us[0].Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	slices.SortFunc(us, func(a, b User) int { return a.ID - b.ID })
	log.Print(us[0].ID) // ok
	ids := make([]int, 0, len(us))
	for _, u := range us {
		ids = append(ids, u.ID)
	}
	slices.Sort(ids)
	log.Print(ids) // ok
}

func library(u User) {
	s := []string{u.Email, u.Nick}
	log.Print(slices.Contains(s, "x")) // ok
	log.Print(slices.Index(s, "x"))    // ok
	log.Print(slices.Max(s))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	slices.Reverse(s)
	log.Print(s)                                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(slices.Concat(s, []string{"x"}))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(slices.Insert([]string{"a"}, 0, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(slices.Insert([]string{"a"}, 0, u.Nick))  // ok
	log.Print(slices.Repeat([]string{u.Nick}, 2))       // ok
}

func nested(u User) {
	g := [][]string{{u.Nick}, {u.Email}}
	log.Print(g[1][0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(g)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h := [][]string{{u.Nick}, {"x"}}
	log.Print(h) // ok
	h[0] = append(h[0], u.Email)
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type page struct{ rows []string }

func (p *page) add(s string) { p.rows = append(p.rows, s) }

func inStruct(u User) {
	var p page
	p.add(u.Nick)
	log.Print(p) // ok
	p.add(u.Email)
	log.Print(p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p.rows = p.rows[:0]
	p = page{}
	log.Print(p) // ok
}

// A slice of a slice has some of its elements, the same ones.

func row(u User) []string { return []string{u.Nick, u.Email} }

func parts(u User) {
	s := row(u)
	log.Print(s[:1]) // ok
	log.Print(s[1:]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for _, e := range s[:1] {
		log.Print(e) // ok
	}
	for _, e := range s[1:] {
		log.Print(e) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	tail := s[1:]
	log.Print(tail[0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	tail[0] = ""
	log.Print(s) // ok
	s[1] = u.Email
	log.Print(tail)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(tail[:0]) // ok
}

func partsOfParts(u User) {
	s := []string{u.Nick, u.Nick, u.Email, u.Nick}
	middle := s[1:3]
	log.Print(middle[:1]) // ok
	log.Print(middle[1:]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	middle[1] = ""
	log.Print(s) // ok
}

func tailOverwritten(u User) {
	s := row(u)
	tail := s[1:]
	for i := range tail {
		tail[i] = "-"
	}
	log.Print(s) // ok
	head := row(u)
	for i := range head[:1] {
		head[:1][i] = "-"
	}
	log.Print(head) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func tailOfClone(u User) {
	s := row(u)
	tail := slices.Clone(s)[1:]
	for i := range tail {
		tail[i] = "-"
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func clearedParts(u User, n int) {
	s := row(u)
	clear(s[:1])
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	clear(s[:n])
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	clear(s[1:])
	log.Print(s) // ok
}

func copiedOver(u User) {
	s := row(u)
	copy(s, []string{"-"})
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	copy(s[1:], []string{"-"})
	log.Print(s) // ok
	copy(s, row(u)[1:])
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func blank(s []string) {
	for i := range s {
		s[i] = ""
	}
}

func blankFirst(s []string) { s[0] = "" }

func partHandedOver(u User) {
	s := row(u)
	blank(s[:1])
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	blank(s)
	log.Print(s) // ok
	s = row(u)
	blankFirst(s[1:])
	log.Print(s[0]) // ok
}

func giveTail(u User) []string { return row(u)[1:] }

func giveHead(u User) []string { return row(u)[:1] }

func given(u User) {
	log.Print(giveTail(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(giveHead(u)) // ok
}
