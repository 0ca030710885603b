// Package case37 keeps data in another package, which gives it back through getters.
package case37

import (
	"log"

	"round3/case37/registry"
)

type Clerk struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Desk  string
}

func LeakWho(c Clerk) {
	e := registry.Add(c.Name, c.Desk)
	log.Print(e.Who()) // leak: Clerk.Name
}

func CleanDesk(c Clerk) {
	e := registry.Add(c.Name, c.Desk)
	log.Print(e.Desk(), e.Number())
}

func LeakSetDesk(c Clerk) {
	e := registry.Add("-", c.Desk)
	e.SetDesk(c.Email)
	log.Print(e.Desk()) // leak: Clerk.Email
}

func CleanSetDesk(c Clerk) {
	e := registry.Add(c.Name, c.Desk)
	e.SetDesk("front")
	log.Print(e.Desk())
}

func LeakLast(c Clerk) {
	registry.Add(c.Name, c.Desk)
	who, _ := registry.Last()
	log.Print(who) // leak: Clerk.Name
}

func CleanLast(c Clerk) {
	registry.Add(c.Name, c.Desk)
	_, desk := registry.Last()
	log.Print(desk, registry.Desks())
}

func LeakLabel(c Clerk) {
	registry.SetLabel("mail", c.Email)
	log.Print(registry.Label("mail")) // leak: Clerk.Email
}

func CleanLabel(c Clerk) {
	local := map[string]string{"mail": c.Email, "desk": c.Desk}
	log.Print(local["desk"])
}
