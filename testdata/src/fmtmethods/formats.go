package fmtmethods

import (
	"fmt"
	"log"
)

// A function makes its format of what its callers pass: each call shows what its own
// verbs say.

func tellAs(how string, what any) { log.Printf("> "+how+"\n", what) }

func tellTwice(how string, what any) {
	tellAs("once "+how, what)
	tellAs("twice "+how, 2)
}

func (o owner) described(how string, n int) string {
	if n > 3 {
		return "many"
	}
	return fmt.Sprintf("%d: "+how, n, fail(o))
}

func formats(o owner) {
	tellAs("%v", fail(o))             // ok
	tellAs("%T", o)                   // ok
	tellAs("%+v", fail(o))            // want `^owner\.Mail \(pii:email\) reaches log\.Printf through fmtmethods\.tellAs$`
	tellAs("%v", o)                   // want `^owner\.Mail \(pii:email\) reaches log\.Printf through fmtmethods\.tellAs$`
	tellTwice("%s", fail(o))          // ok
	tellTwice("%+v", fail(o))         // want `^owner\.Mail \(pii:email\) reaches log\.Printf through fmtmethods\.tellTwice$`
	log.Print(o.described("%v", 2))   // ok
	log.Print(o.described("%+v", 2))  // want `^owner\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(o.described("all", 2))  // ok: what is left over is shown as by %v
	log.Print(o.described("%.0s", 2)) // ok
}
