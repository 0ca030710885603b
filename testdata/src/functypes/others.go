package functypes

import "log"

type place struct {
	Street string `pii:"address"`
	Label  string
}

type round struct {
	users []User
	label func(User) string
}

func (r round) places(street string) (ps []place) {
	for _, u := range r.users {
		ps = append(ps, place{Street: street, Label: r.label(u)})
	}
	return ps
}

// What is logged beside it is personal: that says nothing of what the function
// gives back.
func (r round) log(p place) {
	log.Print(p.Street, r.places("")) // want `^place\.Street \(pii:address\) reaches log\.Print$`
}

func rounds(u User, p place) {
	round{[]User{u}, nick}.log(p)                                   // ok
	round{[]User{u}, func(u User) string { return u.Email }}.log(p) // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
}

func (r round) logAll(p place) {
	all := append(r.places(p.Street), p)
	log.Print(all) // want `^place\.Street \(pii:address\) reaches log\.Print$`
}

func allRounds(u User, p place) {
	round{[]User{u}, nick}.logAll(p) // ok
	round{[]User{u}, mail}.logAll(p) // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
}
