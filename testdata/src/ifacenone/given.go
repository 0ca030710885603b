package ifacenone

import (
	"encoding/json"
	"log"

	"ifacenone/filler"
)

// unseenStore fills in what is empty, and reads what was filled in before.
type unseenStore interface {
	Handle(e *filler.Event)
	Any(v any) (string, error)
}

func empty(s unseenStore) {
	e := new(filler.Event)
	s.Handle(e)
	log.Print(e.Who) // want `^Event\.Who \(pii:name\) reaches log\.Print$`
}

func given(s unseenStore, id int) {
	e := &filler.Event{ID: id}
	s.Handle(e)
	log.Print(e.Who) // ok
}

func givenElse(s unseenStore, name string) {
	e := &filler.Event{Who: name}
	s.Handle(e)
	log.Print(e.Who) // want `^Event\.Who \(pii:name\) reaches log\.Print$`
	log.Print(e.Tel) // ok
}

func emptied(s unseenStore) {
	e := &filler.Event{}
	s.Handle(e)
	log.Print(e.Tel) // want `^Event\.Tel \(pii:phone\) reaches log\.Print$`
}

// send logs what it sends: what an unseen cipher has made of it, or the thing itself.
func send(s unseenStore, v any) {
	text, _ := s.Any(v)
	all, _ := json.Marshal(v)
	log.Print(text, string(all))
}

func sent(s unseenStore, id int) {
	send(s, &filler.Event{ID: id}) // ok
}

func sentWith(s unseenStore, name string) {
	send(s, &filler.Event{Who: name}) // want `^Event\.Who \(pii:name\) reaches log\.Print through ifacenone\.send$`
}

// Who knows the code sees what it stores.
func knownFills(p *filler.Person) {
	filler.Run(filler.Fills{P: p}, 1) // want `^Person\.Name \(pii:name\) reaches log\.Print through filler\.Run$`
}

func knownReads() {
	filler.Run(filler.Reads{}, 1) // ok
}
