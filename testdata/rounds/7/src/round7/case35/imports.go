// Package case35 imports members of an association, line by line, and tells what became of each line.
package case35

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type Member struct {
	No    string `json:"no"`
	Name  string `json:"name" pii:"name"`
	Email string `json:"email" pii:"email"`
	Union bool   `json:"union"`
}

// A problem says what is wrong with a line.
type problem struct {
	Line  int
	Field string
	Value string
	Err   error
}

func (p *problem) Error() string { return fmt.Sprintf("line %d: %s: %v", p.Line, p.Field, p.Err) }
func (p *problem) Unwrap() error { return p.Err }

// A summary is what an import ends with.
type summary struct {
	Good     int
	Problems []*problem
	rejected []Member
}

var errFormat = errors.New("wrong format")

type check struct {
	field string
	value func(Member) string
	ok    func(string) bool
}

var checks = []check{
	{"no", func(m Member) string { return m.No }, func(s string) bool { return len(s) == 2 }},
	{"email", func(m Member) string { return m.Email }, func(s string) bool { return strings.Contains(s, "@") }},
}

func read(r io.Reader, save func(Member) error) (*summary, error) {
	sum := &summary{}
	sc := bufio.NewScanner(r)
	for line := 1; sc.Scan(); line++ {
		var m Member
		if err := json.Unmarshal(sc.Bytes(), &m); err != nil {
			sum.Problems = append(sum.Problems, &problem{Line: line, Field: "-", Err: errFormat})
			continue
		}
		if p := validate(m); p != nil {
			p.Line = line
			sum.Problems = append(sum.Problems, p)
			sum.rejected = append(sum.rejected, m)
			continue
		}
		if err := save(m); err != nil {
			return sum, err
		}
		sum.Good++
	}
	return sum, sc.Err()
}

func validate(m Member) *problem {
	for _, c := range checks {
		if v := c.value(m); !c.ok(v) {
			return &problem{Field: c.field, Value: v, Err: errFormat}
		}
	}
	return nil
}

func skip(Member) error { return nil }

func LeakProblems(r io.Reader) {
	sum, _ := read(r, skip)
	for _, p := range sum.Problems {
		log.Printf("%v: %q", p, p.Value) // leak: Member.Email
	}
}

func CleanProblems(r io.Reader) {
	sum, _ := read(r, skip)
	for _, p := range sum.Problems {
		log.Printf("%v", p)
	}
}

func LeakRejected(r io.Reader) error {
	sum, _ := read(r, skip)
	raw, err := json.Marshal(sum.rejected)
	if err != nil {
		return err
	}
	return os.WriteFile("rejected.json", raw, 0o600) // leak: Member.Name, Member.Email
}

func CleanRejected(r io.Reader) error {
	sum, _ := read(r, skip)
	raw, err := json.Marshal(len(sum.rejected))
	if err != nil {
		return err
	}
	return os.WriteFile("rejected.json", raw, 0o600)
}

func LeakSave(r io.Reader) {
	_, err := read(r, func(m Member) error { return fmt.Errorf("no room for %s", m.Name) })
	log.Print(err) // leak: Member.Name
}

func CleanSave(r io.Reader) {
	_, err := read(r, func(m Member) error { return fmt.Errorf("no room for %s", m.No) })
	log.Print(err)
}

func CleanSummary(r io.Reader) {
	sum, err := read(r, skip)
	log.Printf("%d read, %d with problems: %v", sum.Good, len(sum.Problems), err)
}
