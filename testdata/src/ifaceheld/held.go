// Package ifaceheld calls methods of interfaces in fields, of which the package knows
// which types it has stored there.
package ifaceheld

import (
	"encoding/json"
	"log"
)

type User struct {
	ID    string
	Email string `pii:"email"`
}

type sender interface{ send(text string) }

type loud struct{}

func (loud) send(text string) { log.Print(text) }

type mute struct{ sent []string }

func (m *mute) send(text string) { m.sent = append(m.sent, text) }

// Nobody stores a loud one.
type quietApp struct{ out sender }

func newQuiet() *quietApp { return &quietApp{out: &mute{}} }

func (a *quietApp) greet(u User) { a.out.send(u.Email) } // ok

// Somebody does.
type loudApp struct{ out sender }

func newLoud(twice bool) *loudApp {
	a := &loudApp{out: &mute{}}
	if twice {
		a.out = loud{}
	}
	return a
}

func (a *loudApp) greet(u User)     { a.out.send(u.Email) } // want `^User\.Email \(pii:email\) reaches log\.Print through loud\.send$`
func (a *loudApp) greetByID(u User) { a.out.send(u.ID) }    // ok

// It comes by a parameter of a function that only the package calls.
type given struct{ out sender }

func newGiven(out sender) *given { return &given{out} }

func twoGiven() (a, b *given) {
	m := sender(&mute{})
	return newGiven(m), newGiven(&mute{})
}

func (g *given) greet(u User) { g.out.send(u.Email) } // ok

// One of the calls hands over a loud one.
type givenLoud struct{ out sender }

func newGivenLoud(out sender) *givenLoud { return &givenLoud{out} }

func twoGivenLoud() (a, b *givenLoud) { return newGivenLoud(loud{}), newGivenLoud(&mute{}) }

func (g *givenLoud) greet(u User) { g.out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// A function that other packages call may get any.
type open struct{ out sender }

func NewOpen(out sender) *open { return &open{out} }

func (o *open) greetByID(u User) { o.out.send(u.ID) }    // ok
func (o *open) greet(u User)     { o.out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// So may one that is handed on.
type handed struct{ out sender }

func newHanded(out sender) *handed { return &handed{out} }

var makers = []func(sender) *handed{newHanded}

func first() *handed { return newHanded(&mute{}) }

func (h *handed) greetByID(u User) { h.out.send(u.ID) }    // ok
func (h *handed) greet(u User)     { h.out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// What a function of the package returns is known.
type chosen struct{ out sender }

func pick(quiet bool) sender {
	if quiet {
		return &mute{}
	}
	return nil
}

func newChosen() *chosen { return &chosen{pick(true)} }

func (c *chosen) greet(u User) { c.out.send(u.Email) } // ok

type chosenLoud struct{ out sender }

func pickLoud(quiet bool) sender {
	if quiet {
		return &mute{}
	}
	return loud{}
}

func newChosenLoud() *chosenLoud { return &chosenLoud{pickLoud(true)} }

func (c *chosenLoud) greet(u User) { c.out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// One field hands on to another.
type outer struct{ in *chosen }
type copied struct{ out sender }

func newCopied(c *chosen) *copied { return &copied{c.out} }

func (c *copied) greet(u User) { c.out.send(u.Email) } // ok

type copiedLoud struct{ out sender }

func newCopiedLoud(c *chosenLoud) *copiedLoud { return &copiedLoud{c.out} }

func (c *copiedLoud) greet(u User) { c.out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// Where the field is may go elsewhere.
type pointed struct{ out sender }

func newPointed() *pointed {
	p := &pointed{&mute{}}
	set(&p.out)
	return p
}

func set(out *sender) { *out = loud{} }

func (p *pointed) greetByID(u User) { p.out.send(u.ID) }    // ok
func (p *pointed) greet(u User)     { p.out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// A struct of the same fields may come by another name.
type plain struct{ out sender }
type renamed plain

func newRenamed() *renamed { return &renamed{&mute{}} }

func rename(p plain) renamed { return renamed(p) }

func newPlain(out sender) plain { return plain{loud{}} }

func (r *renamed) greetByID(u User) { r.out.send(u.ID) }    // ok
func (r *renamed) greet(u User)     { r.out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// A field that other packages can name may be set there.
type Exported struct{ Out sender }

func NewExported() *Exported { return &Exported{&mute{}} }

func (e *Exported) greet(u User) { e.Out.send(u.Email) } // want `reaches log\.Print through loud\.send`

// The type of what is stored decides, also where it is one of another package.
type encoder struct{ v json.Marshaler }

func newEncoder() *encoder { return &encoder{json.RawMessage("1")} }

func (e *encoder) show() {
	b, _ := e.v.MarshalJSON()
	log.Print(string(b)) // ok
}

type leaky struct{ u User }

func (l leaky) MarshalJSON() ([]byte, error) { return []byte(l.u.Email), nil }

// A parameter that only the package hands over, also where a function literal captures it.
var last User

func later(out sender) func() {
	return func() { out.send(last.Email) } // ok
}

func laters() { go later(&mute{})() }

func laterLoud(out sender) func() {
	return func() { out.send(last.Email) } // want `reaches log\.Print through loud\.send`
}

func latersLoud() { go laterLoud(&mute{})(); go laterLoud(loud{})() }

func LaterAny(out sender) func() {
	return func() { out.send(last.Email) } // want `reaches log\.Print through loud\.send`
}

func latersAny() { go LaterAny(&mute{})() }

func changed(out sender) func() {
	if last.ID == "" {
		out = loud{}
	}
	return func() { out.send(last.Email) } // want `reaches log\.Print through loud\.send`
}

func changes() { go changed(&mute{})() }

func changedInside(out sender) func() {
	return func() {
		out.send(last.Email) // want `reaches log\.Print through loud\.send`
		out = loud{}
	}
}

func changesInside() { go changedInside(&mute{})() }
