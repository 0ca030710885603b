package functables

import (
	"log"

	"functables/desk"
)

// Tables of another package.

type office struct {
	desk  *desk.Desk
	desk2 *desk.Desk2
}

func (o *office) Serve(g *desk.Guest) {
	log.Print(o.desk.Do("in", g))  // ok
	log.Print(o.desk2.Do("in", g)) // want `^Guest\.Name \(pii:name\) reaches log\.Print$`
}

func across(g *desk.Guest) {
	log.Print(desk.New().Do("in", g))   // ok
	log.Print(desk.New2().Do("out", g)) // want `^Guest\.Name \(pii:name\) reaches log\.Print$`
}

func given(d *desk.Desk, d2 *desk.Desk2, g *desk.Guest) {
	log.Print(d.Do("in", g))  // ok
	log.Print(d2.Do("in", g)) // want `^Guest\.Name \(pii:name\) reaches log\.Print$`
}
