// Package manyparts fills values of dozens of parts in one function and uses
// them in another.
package manyparts

import "log"

type User struct {
	Email string `pii:"email"`
	Nick  string
}

type pair struct{ a, b string }

type label struct {
	from, to, by, via, near, past, over, under, left, right, up, down pair
}

// parcel has its content behind all that is written on it.
type parcel struct {
	label label
	zone  string
}

func pack(content, note string) *parcel {
	p := &parcel{}
	l := &p.label
	l.from, l.to, l.by = pair{note, note}, pair{note, note}, pair{note, note}
	l.via, l.near, l.past = pair{note, note}, pair{note, note}, pair{note, note}
	l.over, l.under, l.left = pair{note, note}, pair{note, note}, pair{note, note}
	l.right, l.up, l.down = pair{note, note}, pair{note, note}, pair{note, note}
	p.zone = content
	return p
}

func open(p *parcel) { log.Print(p.zone) }

func both(u User) {
	open(pack(u.Email, u.Nick)) // want `^User\.Email \(pii:email\) reaches log\.Print through manyparts\.open$`
	open(pack(u.Nick, u.Email)) // ok
}
