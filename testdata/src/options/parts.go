package options

import "log"

// An object that options set up has other objects as its parts.

type Person struct {
	Mail string `pii:"email"`
	Nick string
}

type entry struct{ data any }

func newEntry() *entry { return &entry{} }

type teller struct {
	*entry
	open bool
	text string
}

type tellerOption func(*teller)

func openedUp() tellerOption          { return func(t *teller) { t.open = true } }
func calledBy(s string) tellerOption  { return func(t *teller) { t.text = s } }
func holding(data any) tellerOption   { return func(t *teller) { t.entry.data = data } }
func replacing(data any) tellerOption { return func(t *teller) { t.entry = &entry{data} } }

func newTeller(opts ...tellerOption) *teller {
	t := &teller{entry: newEntry(), text: "hidden"}
	for _, o := range opts {
		o(t)
	}
	return t
}

func (t *teller) with(data any) *teller {
	if !t.open {
		data = t.text
	}
	return &teller{&entry{data}, t.open, t.text}
}

func (t *teller) tell() { log.Print(t.entry.data) }

func parts(p Person) {
	newTeller().with(p.Mail).tell()                                  // ok
	newTeller(calledBy("x")).with(p.Mail).tell()                     // ok
	newTeller(openedUp()).with(p.Mail).tell()                        // want `Person\.Mail`
	newTeller(openedUp(), calledBy("x")).with(p.Mail).tell()         // want `Person\.Mail`
	newTeller(holding(p.Mail)).tell()                                // want `Person\.Mail`
	newTeller(holding(p.Nick)).tell()                                // ok
	newTeller(replacing(p.Mail)).tell()                              // want `Person\.Mail`
	newTeller(replacing(p.Mail), replacing(p.Nick)).tell()           // ok
	newTeller(holding(p.Mail), replacing(p.Nick)).tell()             // ok
	newTeller(replacing(p.Nick), holding(p.Mail), openedUp()).tell() // want `Person\.Mail`
}

func someTeller(p Person, o tellerOption) {
	newTeller(o).with(p.Mail).tell() // want `Person\.Mail`
}

// What is put into a part behind the options is there.

func filledLater(p Person, opts ...tellerOption) *teller {
	t := &teller{entry: newEntry()}
	for _, o := range opts {
		o(t)
	}
	t.entry.data = p.Mail
	return t
}

func filledBefore(p Person, opts ...tellerOption) *teller {
	t := &teller{entry: newEntry()}
	t.entry.data = p.Mail
	for _, o := range opts {
		o(t)
	}
	return t
}

func filledBeside(p Person, opts ...tellerOption) *teller {
	e := newEntry()
	t := &teller{entry: e}
	for _, o := range opts {
		o(t)
	}
	e.data = p.Mail
	return t
}

func filledAs(p Person, opts ...tellerOption) *teller {
	t := &teller{entry: newEntry()}
	e := t.entry
	for _, o := range opts {
		o(t)
	}
	e.data = p.Mail
	return t
}

func filledPart(p Person) {
	filledLater(p).tell()                                // want `Person\.Mail`
	filledLater(p, calledBy("x")).tell()                 // want `Person\.Mail`
	filledBefore(p).tell()                               // want `Person\.Mail`
	filledBefore(p, calledBy("x")).tell()                // want `Person\.Mail`
	filledBeside(p).tell()                               // want `Person\.Mail`
	filledBeside(p, openedUp()).tell()                   // want `Person\.Mail`
	filledAs(p).tell()                                   // want `Person\.Mail`
	filledAs(p, openedUp()).tell()                       // want `Person\.Mail`
	filledLater(Person{Nick: p.Nick}, openedUp()).tell() // ok
}

// Somebody else may have the part.

type home struct{ last *entry }

func (h *home) newEntry() *entry {
	e := &entry{}
	h.last = e
	return e
}

func (h *home) newTeller(p Person, opts ...tellerOption) *teller {
	t := &teller{entry: h.newEntry()}
	for _, o := range opts {
		o(t)
	}
	h.last.data = p.Mail
	return t
}

func (h *home) keeping(p Person, opts ...tellerOption) *teller {
	t := &teller{entry: newEntry()}
	h.last = t.entry
	for _, o := range opts {
		o(t)
	}
	h.last.data = p.Mail
	return t
}

func copiedPart(p Person, opts ...tellerOption) *teller {
	t := &teller{entry: newEntry()}
	other := *t
	for _, o := range opts {
		o(t)
	}
	other.entry.data = p.Mail
	return t
}

func shared(p Person) {
	new(home).newTeller(p).tell()             // want `Person\.Mail`
	new(home).newTeller(p, openedUp()).tell() // want `Person\.Mail`
	new(home).keeping(p).tell()               // want `Person\.Mail`
	new(home).keeping(p, openedUp()).tell()   // want `Person\.Mail`
	copiedPart(p).tell()                      // want `Person\.Mail`
	copiedPart(p, openedUp()).tell()          // want `Person\.Mail`
	h := &home{}
	t := &teller{entry: h.newEntry()}
	for _, o := range []tellerOption{openedUp()} {
		o(t)
	}
	h.last.data = p.Mail
	t.tell() // want `Person\.Mail`
}

func kept(p Person) {
	var e *entry
	t := newTeller(func(t *teller) { e = t.entry })
	e.data = p.Mail
	t.tell() // want `Person\.Mail`
}
