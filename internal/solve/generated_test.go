package solve_test

import (
	"fmt"
	"strings"
)

// generated is a package of n handlers that are alike, five functions each,
// which call each other around in a circle: what a service of many resources
// looks like.
func generated(n int) string {
	var b strings.Builder
	b.WriteString(`package shop

import (
	"audit"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"strings"
)

type Store interface {
	Get(id string) (*Person, error)
	Put(p *Person) error
}

type Person struct {
	ID    string
	Email string ` + "`pii:\"email\"`" + `
	Name  string ` + "`pii:\"name\"`" + `
	News  bool   ` + "`pii:\"consent=marketing\"`" + `
	Tags  map[string]string
	Boss  *Person
}

func (p *Person) String() string { return p.Name + " <" + p.Email + ">" }
`)
	for i := range n {
		b.WriteString(strings.NewReplacer("$next", fmt.Sprint((i+1)%n), "$i", fmt.Sprint(i)).Replace(handler))
	}
	return b.String()
}

const handler = `
type Memory$i struct {
	people map[string]*Person
	hook   func(*Person)
}

func (m *Memory$i) Get(id string) (*Person, error) {
	if p, ok := m.people[id]; ok {
		return p, nil
	}
	return nil, fmt.Errorf("no person %s", id)
}

func (m *Memory$i) Put(p *Person) error {
	m.people[p.ID] = p
	if m.hook != nil {
		m.hook(p)
	}
	return nil
}

func Handle$i(s Store, id string, depth int) (string, error) {
	p, err := s.Get(id)
	if err != nil {
		log.Print(err)
		return "", err
	}
	if p.News {
		audit.Record(p.Email)
	}
	if depth > 0 {
		return Handle$next(s, p.Boss.ID, depth-1)
	}
	return strings.ToUpper(p.Name), nil
}

func Merge$i(a, b *Person) *Person {
	out := &Person{ID: a.ID, Tags: map[string]string{}}
	for _, p := range []*Person{a, b} {
		for k, v := range p.Tags {
			out.Tags[k] = v
		}
		if out.Email == "" {
			out.Email = p.Email
		}
	}
	out.Name = strings.Join([]string{a.Name, b.Name}, " & ")
	audit.Clean(&audit.Entry{Email: out.Email})
	return out
}

func Report$i(people []*Person) ([]byte, error) {
	if len(people) == 0 {
		return nil, errors.New("nobody")
	}
	var buf bytes.Buffer
	for i, p := range people {
		fmt.Fprintf(&buf, "%d %v\n", i, p)
		if i > 0 {
			p = Merge$i(people[i-1], p)
		}
		data, err := json.Marshal(p)
		if err != nil {
			return nil, fmt.Errorf("person %s: %w", p, err)
		}
		buf.Write(data)
	}
	log.Print(buf.Len(), people[0].ID)
	m := &Memory$i{people: map[string]*Person{}, hook: func(p *Person) { log.Print("stored ", p.ID, p) }}
	for _, p := range people {
		if err := m.Put(p); err != nil {
			return nil, err
		}
	}
	return buf.Bytes(), nil
}
`
