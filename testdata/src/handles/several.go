package handles

import "log"

// A pointer that leads to one of several parts of what a function returns is kept elsewhere
// as well: each part holds what it holds.

type badge struct {
	Holder string `pii:"name"`
	Door   string
}

type registry struct{ texts []*string }

func newBadge(r *registry, holder, door string) *badge {
	b := &badge{holder, door}
	r.texts = append(r.texts, &b.Holder, &b.Door)
	return b
}

func kept(r *registry, b badge) {
	n := newBadge(r, b.Holder, b.Door)
	log.Print(n.Door)   // ok
	log.Print(n.Holder) // want `^badge\.Holder \(pii:name\) reaches log\.Print$`
}

func keptAndChanged(r *registry, b badge) {
	n := newBadge(r, "", b.Door)
	*r.texts[1] = b.Holder
	log.Print(n.Door) // want `^badge\.Holder \(pii:name\) reaches log\.Print$`
}

func keptAndRead(r *registry, b badge) {
	_ = newBadge(r, b.Holder, b.Door)
	for _, t := range r.texts {
		log.Print(*t) // want `^badge\.Holder \(pii:name\) reaches log\.Print$`
	}
}
