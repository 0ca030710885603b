// Package functables calls functions that rest in fields of structs, one by one or in lists and
// maps, where those are all that the package puts there.
package functables

import (
	"errors"
	"fmt"
	"log"
	"maps"
	"slices"
)

type User struct {
	ID    int
	State string
	Email string `pii:"email"`
	Nick  string
}

// One function in a field.

type shown struct{ show func(*User) any }

func newShown() *shown {
	s := &shown{}
	s.show = func(u *User) any { return len(u.Email) }
	return s
}

func (s *shown) Log(u *User) { log.Print(s.show(u)) } // ok

type shown2 struct{ show func(*User) any }

func newShown2() *shown2 {
	s := &shown2{}
	s.show = func(u *User) any { return u.Email }
	return s
}

func (s *shown2) Log(u *User) { log.Print(s.show(u)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

// A list that is written down, and extended.

type checks struct{ all []func(*User) error }

func newChecks() *checks {
	c := &checks{all: []func(*User) error{func(u *User) error { return nil }}}
	c.all = append(c.all, func(u *User) error { return fmt.Errorf("no nick: %d", u.ID) })
	return c
}

func (c *checks) Run(u *User) {
	for _, check := range c.all {
		if err := check(u); err != nil {
			log.Print(err) // ok
		}
	}
}

type checks2 struct{ all []func(*User) error }

func newChecks2() *checks2 {
	c := &checks2{all: []func(*User) error{func(u *User) error { return nil }}}
	c.all = append(c.all, func(u *User) error { return fmt.Errorf("no nick: %s", u.Email) })
	return c
}

func (c *checks2) Run(u *User) {
	for _, check := range c.all {
		if err := check(u); err != nil {
			log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

func (c *checks2) At(i int, u *User) error { return c.all[i](u) }

// The checks come from elsewhere.
func RunAny(c *checks, u *User)   { c.Run(u) } // ok
func RunAny2(c *checks2, u *User) { c.Run(u) } // ok

func at2(c *checks2, u *User) { log.Print(c.At(0, u)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

// A map of methods.

type machine struct {
	acts map[string]func(*User) (string, error)
}

func newMachine() *machine {
	m := &machine{}
	m.acts = map[string]func(*User) (string, error){"new": m.begin, "old": m.end}
	return m
}

func (m *machine) begin(u *User) (string, error) { return "old", fmt.Errorf("begin %d", u.ID) }
func (m *machine) end(u *User) (string, error)   { return "", nil }

func (m *machine) Step(u *User) error {
	act, ok := m.acts[u.State]
	if !ok {
		return errors.New("no such state")
	}
	next, err := act(u)
	log.Print(next) // ok
	if err != nil {
		log.Print(err) // ok
		return fmt.Errorf("step: %w", err)
	}
	return nil
}

func (m *machine) states() []string { return slices.Sorted(maps.Keys(m.acts)) }

func stepAny(m *machine, u *User) { log.Print(m.Step(u)) } // ok

type machine2 struct {
	acts map[string]func(*User) (string, error)
}

func newMachine2() *machine2 {
	m := &machine2{}
	m.acts = map[string]func(*User) (string, error){"new": m.begin, "old": m.end}
	return m
}

func (m *machine2) begin(u *User) (string, error) { return "old", fmt.Errorf("begin %s", u.Email) }
func (m *machine2) end(u *User) (string, error)   { return "", nil }

func (m *machine2) Step(u *User) error {
	act, ok := m.acts[u.State]
	if !ok {
		return errors.New("no such state")
	}
	next, err := act(u)
	log.Print(next) // ok
	if err != nil {
		log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return fmt.Errorf("step: %w", err)
	}
	return nil
}

func (m *machine2) states() []string { return slices.Sorted(maps.Keys(m.acts)) }

func stepAny2(m *machine2, u *User) { log.Print(m.Step(u)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

// A local table that goes to the field, with functions that are registered by a method.

type router struct{ routes map[string]func(User) string }

func newRouter() *router {
	routes := map[string]func(User) string{}
	r := &router{routes}
	routes["id"] = func(u User) string { return fmt.Sprint(u.ID) }
	r.on("nick", func(u User) string { return u.Nick })
	return r
}

func (r *router) on(name string, f func(User) string) { r.routes[name] = f }

func (r *router) Serve(name string, u User) { log.Print(r.routes[name](u)) } // ok

type router2 struct{ routes map[string]func(User) string }

func newRouter2() *router2 {
	routes := map[string]func(User) string{}
	r := &router2{routes}
	routes["id"] = func(u User) string { return fmt.Sprint(u.ID) }
	r.on("nick", func(u User) string { return u.Email })
	return r
}

func (r *router2) on(name string, f func(User) string) { r.routes[name] = f }

func (r *router2) Serve(name string, u User) { log.Print(r.routes[name](u)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

type router3 struct{ routes map[string]func(User) string }

func newRouter3() *router3 {
	routes := map[string]func(User) string{}
	r := &router3{routes}
	routes["id"] = func(u User) string { return u.Email }
	r.on("nick", func(u User) string { return u.Nick })
	return r
}

func (r *router3) on(name string, f func(User) string) { r.routes[name] = f }

func (r *router3) Serve(name string, u User) { log.Print(r.routes[name](u)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

// Structs in a table, of a type without a name.

type steps struct {
	all []struct {
		name string
		do   func(*User) error
	}
}

func newSteps() *steps {
	s := &steps{}
	s.all = []struct {
		name string
		do   func(*User) error
	}{{"one", func(u *User) error { return errors.New("no " + u.Nick) }}}
	return s
}

func (s *steps) Do(u *User) {
	for _, st := range s.all {
		log.Print(st.name, st.do(u)) // ok
	}
}

type steps2 struct {
	all []struct {
		title string
		do    func(*User) error
	}
}

func newSteps2() *steps2 {
	s := &steps2{}
	s.all = []struct {
		title string
		do    func(*User) error
	}{{"one", func(u *User) error { return errors.New("no " + u.Email) }}}
	return s
}

func (s *steps2) Do(u *User) {
	for _, st := range s.all {
		log.Print(st.title, st.do(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// A map of structs that have a name.

type act struct{ do func(*User) string }

type bureau struct{ acts map[string]act }

func newBureau() *bureau {
	return &bureau{map[string]act{"a": {do: func(u *User) string { return u.Nick }}}}
}

func (d *bureau) Do(name string, u *User) { log.Print(d.acts[name].do(u)) } // ok

type act2 struct{ do func(*User) string }

type bureau2 struct{ acts map[string]act2 }

func newBureau2() *bureau2 {
	return &bureau2{map[string]act2{"a": {do: func(u *User) string { return u.Email }}}}
}

func (d *bureau2) Do(name string, u *User) { log.Print(d.acts[name].do(u)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

// What a function has captured.

type captures struct{ all []func() string }

func newCaptures(u User) *captures {
	text := u.Nick
	return &captures{[]func() string{func() string { return text }}}
}

func (c *captures) Log() { log.Print(c.all[0]()) } // ok

// Others put functions there, too.

type open struct{ all []func(*User) string }

func newOpen() *open { return &open{[]func(*User) string{func(u *User) string { return u.Nick }}} }

func (o *open) Add(f func(*User) string) { o.all = append(o.all, f) }

func (o *open) Log(u *User) {
	for _, f := range o.all {
		log.Print(f(u)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	}
}

type handedOut struct{ all map[string]func(*User) string }

func newHandedOut() *handedOut {
	return &handedOut{map[string]func(*User) string{"a": func(u *User) string { return u.Nick }}}
}

func (h *handedOut) All() map[string]func(*User) string { return h.all }

func (h *handedOut) Log(u *User) {
	for _, f := range h.all {
		log.Print(f(u)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	}
}

type Exported struct{ All []func(*User) string }

func NewExported() *Exported {
	return &Exported{[]func(*User) string{func(u *User) string { return u.Nick }}}
}

func (e *Exported) Log(u *User) {
	for _, f := range e.All {
		log.Print(f(u)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	}
}

// Two that make one, each with functions of its own: callers know which they have.

type one struct{ all []func(*User) string }

func nickOne() *one { return &one{[]func(*User) string{func(u *User) string { return u.Nick }}} }
func mailOne() *one { return &one{[]func(*User) string{func(u *User) string { return u.Email }}} }

func (o *one) text(u *User) (all string) {
	for _, f := range o.all {
		all += f(u)
	}
	return all
}

func ones(u *User) {
	log.Print(nickOne().text(u)) // ok
	log.Print(mailOne().text(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A helper goes through the table.

type helped struct{ all []func(*User) string }

func newHelped() *helped {
	return &helped{[]func(*User) string{func(u *User) string { return u.Nick }}}
}

func joined(all []func(*User) string, u *User) (text string) {
	for _, f := range all {
		text += f(u)
	}
	return text
}

func (h *helped) Log(u *User) { log.Print(joined(h.all, u)) } // ok

type helped2 struct{ all []func(*User) string }

func newHelped2() *helped2 {
	return &helped2{[]func(*User) string{func(u *User) string { return u.Email }}}
}

func (h *helped2) Log(u *User) { log.Print(joined(h.all, u)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

// So does one that has that table alone.

func eachOf(all []func(*checked) string, c *checked) {
	for _, f := range all {
		log.Print(f(c)) // ok
	}
}

type checked struct {
	Phone string `pii:"phone"`
	Room  string
}

type lone struct{ all []func(*checked) string }

func newLone() *lone {
	return &lone{[]func(*checked) string{func(c *checked) string { return c.Room }}}
}

func (l *lone) Log(c *checked) { eachOf(l.all, c) } // ok

func eachOf2(all []func(*checked) string, c *checked) {
	for _, f := range all {
		log.Print(f(c)) // ok
	}
}

type lone2 struct{ all []func(*checked) string }

func newLone2() *lone2 {
	return &lone2{[]func(*checked) string{func(c *checked) string { return c.Phone }}}
}

func (l *lone2) Log(c *checked) { eachOf2(l.all, c) } // want `^checked\.Phone \(pii:phone\) reaches log\.Print through functables\.eachOf2$`

// A copy runs beside.

func (c *checks) Beside(u *User) {
	for _, check := range c.all {
		go func() { log.Print(check(u)) }() // ok
	}
}

func (c *checks2) Beside(u *User) {
	for _, check := range c.all {
		go func() { log.Print(check(u)) }() // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// What they give back is made there.

type limitError struct {
	owner string
	limit int
}

func (e *limitError) Error() string { return fmt.Sprint(e.owner, " has ", e.limit) }

type limits struct{ all []func(*User) error }

func newLimits() *limits {
	return &limits{[]func(*User) error{func(u *User) error { return &limitError{u.Nick, u.ID} }}}
}

func (l *limits) Check(u *User) {
	for _, f := range l.all {
		log.Print(f(u)) // ok
	}
}

type limits2 struct{ all []func(*User) error }

func newLimits2() *limits2 {
	return &limits2{[]func(*User) error{func(u *User) error { return &limitError{u.Email, u.ID} }}}
}

func (l *limits2) Check(u *User) {
	for _, f := range l.all {
		log.Print(f(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// What one of them stores says nothing of what another one gives back.

type changes struct {
	all map[string]func(*User, string) any
}

func newChanges() *changes {
	return &changes{map[string]func(*User, string) any{
		"mail": func(u *User, v string) any { u.Email = v; return len(v) },
		"nick": func(u *User, v string) any { u.Nick = v; return v },
	}}
}

func (c *changes) Do(u *User, what, v string) { log.Print(c.all[what](u, v)) } // ok

type changes2 struct {
	all map[string]func(*User, string) any
}

func newChanges2() *changes2 {
	return &changes2{map[string]func(*User, string) any{
		"mail": func(u *User, v string) any { u.Email = v; return v },
		"nick": func(u *User, v string) any { u.Nick = v; return len(v) },
	}}
}

func (c *changes2) Do(u *User, what, v string) { log.Print(c.all[what](u, v)) } // want `^User\.Email \(pii:email\) reaches log\.Print$`
