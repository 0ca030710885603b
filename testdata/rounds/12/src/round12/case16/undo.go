// Package case16 edits the card of a customer, and takes edits back.
package case16

import "log"

// Card is what a shop knows of a customer.
type Card struct {
	No    int
	Phone string `pii:"phone"`
	Notes string `pii:"comment"`
	Tier  string
}

// An edit can be done and undone, and has a title.
type edit struct {
	title    string
	do, undo func()
}

// Editor has two stacks of edits.
type Editor struct{ done, undone []edit }

func (e *Editor) Do(x edit) {
	x.do()
	e.done, e.undone = append(e.done, x), nil
}

func (e *Editor) Undo() (title string, ok bool) {
	if len(e.done) == 0 {
		return "", false
	}
	last := e.done[len(e.done)-1]
	e.done = e.done[:len(e.done)-1]
	last.undo()
	e.undone = append(e.undone, last)
	return last.title, true
}

// assign makes an edit that sets one variable.
func assign[T any](at *T, v T, title string) edit {
	was := *at
	return edit{title, func() { *at = v }, func() { *at = was }}
}

// LeakDo sets the title to the value, CleanDo to the name of the field.
func LeakDo(c, form Card) {
	var e Editor
	e.Do(assign(&c.Phone, form.Phone, "phone := "+form.Phone))
	title, _ := e.Undo()
	log.Print("undone: ", title) // leak: Card.Phone
}

func CleanDo(c, form Card) {
	var e Editor
	e.Do(assign(&c.Phone, form.Phone, "phone"))
	title, _ := e.Undo()
	log.Print("undone: ", title)
}

// LeakValue logs the text that was set, CleanValue one that only the other field has.
func LeakValue(c, form Card) {
	var e Editor
	tier := c.Tier
	e.Do(assign(&tier, form.Notes, "tier"))
	log.Print("tier: ", tier) // leak: Card.Notes
}

func CleanValue(c, form Card) {
	var e Editor
	tier, notes := c.Tier, c.Notes
	e.Do(assign(&notes, form.Notes, "notes"))
	log.Print("tier: ", tier)
}

// LeakHistory lists what was done, CleanHistory how much.
func LeakHistory(c, form Card) {
	var e Editor
	for title, at := range map[string]*string{c.Phone: &c.Phone, "notes": &c.Notes} {
		e.Do(assign(at, "-", title))
	}
	for _, x := range e.done {
		log.Print("done: ", x.title) // leak: Card.Phone
	}
}

func CleanHistory(c, form Card) {
	var e Editor
	for title, at := range map[string]*string{"phone": &c.Phone, "notes": &c.Notes} {
		e.Do(assign(at, "-", title))
	}
	for _, x := range e.done {
		log.Print("done: ", x.title)
	}
}
