// Package dto has what goes out of the house, and how it is made.
package dto

import "round4/case23/entity"

type Public struct {
	Handle string `json:"handle"`
	Joined int    `json:"joined"`
}

type Internal struct {
	Public
	Contact string            `json:"contact"`
	Extra   map[string]string `json:"extra,omitempty"`
}

func ToPublic(m entity.Musician) Public {
	return Public{Handle: m.Stage, Joined: m.Year}
}

func ToInternal(m entity.Musician) Internal {
	in := Internal{Public: ToPublic(m), Contact: m.Agent + " <" + m.Mail + ">"}
	if m.Legal != "" {
		in.Extra = map[string]string{"legal": m.Legal, "stage": m.Stage}
	}
	return in
}

// All maps a list.
func All[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, x := range in {
		out = append(out, f(x))
	}
	return out
}
