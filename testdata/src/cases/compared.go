package cases

import "log"

// What a call hands over may be made of what its own callers say.

type clerk struct {
	Desk string
	Name string `pii:"name"`
}

func told(c clerk, full bool) string {
	if full {
		return c.Desk + c.Name
	}
	return c.Desk
}

func toldUnless(c clerk, quiet bool) string { return told(c, !quiet) }

func toldFrom(c clerk, level int) string { return told(c, level >= 3) }

func toldTo(c clerk, who string) string { return toldUnless(c, who != "boss") }

func comparedFlags(c clerk, n int) {
	log.Print(toldUnless(c, true))  // ok
	log.Print(toldUnless(c, false)) // want `^clerk\.Name \(pii:name\) reaches log\.Print$`
	log.Print(toldFrom(c, 2))       // ok
	log.Print(toldFrom(c, 3))       // want `^clerk\.Name \(pii:name\) reaches log\.Print$`
	log.Print(toldFrom(c, n))       // want `^clerk\.Name \(pii:name\) reaches log\.Print$`
	log.Print(toldTo(c, "all"))     // ok
	log.Print(toldTo(c, "boss"))    // want `^clerk\.Name \(pii:name\) reaches log\.Print$`
}
