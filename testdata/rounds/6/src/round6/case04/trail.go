// Package case04 compares accounts and keeps a trail of what changed.
package case04

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
)

type Account struct {
	ID    string
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Plan  string
}

type Change struct {
	Field    string
	Old, New any
}

func (c Change) String() string { return fmt.Sprintf("%s: %v -> %v", c.Field, c.Old, c.New) }

func diff(a, b Account) (cs []Change) {
	if a.Email != b.Email {
		cs = append(cs, Change{"email", a.Email, b.Email})
	}
	if a.Phone != b.Phone {
		cs = append(cs, Change{"phone", a.Phone, b.Phone})
	}
	if a.Plan != b.Plan {
		cs = append(cs, Change{"plan", a.Plan, b.Plan})
	}
	return cs
}

func fields(cs []Change) string {
	var names []string
	for _, c := range cs {
		names = append(names, c.Field)
	}
	slices.Sort(names)
	return strings.Join(names, ",")
}

// hidden is what takes the place of a value in the trail.
const hidden = "(hidden)"

func hide(cs []Change) []Change {
	for i := range cs {
		cs[i].Old, cs[i].New = hidden, hidden
	}
	return cs
}

// hideCopies means to do the same.
func hideCopies(cs []Change) []Change {
	for _, c := range cs {
		c.Old, c.New = hidden, hidden
	}
	return cs
}

type trail struct{ out io.Writer }

func (t trail) record(id string, cs []Change) error {
	return json.NewEncoder(t.out).Encode(map[string]any{"id": id, "changes": cs})
}

func LeakChanges(a Account) {
	for _, c := range diff(a, Account{ID: a.ID, Plan: "pro"}) {
		log.Print(a.ID, ": ", c) // leak: Account.Phone, Account.Email
	}
}

func CleanChanges(a Account) {
	cs := diff(a, Account{ID: a.ID, Plan: "pro"})
	log.Print(a.ID, ": ", fields(cs), " ", len(cs))
}

func LeakTrail(a Account) error {
	t := trail{os.Stderr}
	return t.record(a.ID, hideCopies(diff(a, Account{ID: a.ID}))) // leak: Account.Email, Account.Phone
}

func CleanTrail(a Account) error {
	t := trail{os.Stderr}
	return t.record(a.ID, hide(diff(a, Account{ID: a.ID})))
}

func LeakDiscarded(a Account) error {
	cs := diff(a, Account{ID: a.ID})
	_ = hide(slices.Clone(cs))
	return trail{os.Stdout}.record(a.ID, cs) // leak: Account.Email, Account.Phone
}

func CleanInPlace(a Account) error {
	cs := diff(a, Account{ID: a.ID})
	_ = hide(cs)
	return trail{os.Stdout}.record(a.ID, cs)
}
