// Package case25 hands customers of an insurance on to sales.
package case25

import (
	"log"
	"strings"

	"round6/case25/crm"
)

type Person struct {
	First string `pii:"name"`
	Last  string `pii:"name"`
	Email string `pii:"email"`
}

type Customer struct {
	Person
	ID     string
	Policy string `pii:"insurance-number"`
	Claims []Claim
}

type Claim struct {
	No   string
	What string `pii:"claim"`
	Open bool
}

func contact(c Customer) *crm.Contact {
	return &crm.Contact{
		Base:     crm.Base{ID: c.ID},
		FullName: strings.TrimSpace(c.First + " " + c.Last),
		Email:    c.Email,
	}
}

func deals(c Customer, title func(Claim) string) (ds []crm.Object) {
	for _, cl := range c.Claims {
		if cl.Open {
			ds = append(ds, &crm.Deal{Base: crm.Base{ID: cl.No}, Title: title(cl)})
		}
	}
	return ds
}

func push(base string, os ...crm.Object) {
	c := crm.New(base)
	for _, o := range os {
		if err := c.Upsert(o); err != nil {
			log.Printf("%T: %v", o, err)
		}
	}
}

func LeakExtra(base string, c Customer) {
	o := contact(c)
	o.Extra = map[string]string{"policy": c.Policy}
	push(base, o) // leak: Customer.Policy
}

func CleanExtra(base string, c Customer) {
	o := contact(c)
	o.Extra = map[string]string{"policies": strings.Repeat("*", len(c.Policy))}
	push(base, o)
}

func LeakDeals(base string, c Customer) {
	push(base, deals(c, func(cl Claim) string { return cl.What })...) // leak: Claim.What
}

func CleanDeals(base string, c Customer) {
	push(base, deals(c, func(cl Claim) string { return "claim " + cl.No })...)
}

func LeakBoth(base string, c Customer) {
	os := append(deals(c, func(cl Claim) string { return cl.No }), contact(c))
	os[0].(*crm.Deal).Title = c.Claims[0].What
	push(base, os...) // leak: Claim.What
}

func CleanBoth(base string, c Customer) {
	os := append(deals(c, func(cl Claim) string { return cl.What }), contact(c))
	os[0] = &crm.Deal{Base: crm.Base{ID: c.ID}, Title: "claims"}
	push(base, os...)
}
