// Package case19 has values that look at the verb and its flags before they show themselves.
package case19

import (
	"fmt"
	"io"
	"log"
)

// A Plate is a number plate; only %#v shows it.
type Plate struct {
	Land string
	Sign string `pii:"drivers-license"`
}

func (p Plate) Format(s fmt.State, verb rune) {
	io.WriteString(s, p.Land)
	if s.Flag('#') && verb == 'v' {
		io.WriteString(s, "-"+p.Sign)
	}
}

// A Rider shows the name to %s and hides it from everything else.
type Rider struct {
	Plate Plate
	Name  string `pii:"name"`
	Tel   string `pii:"phone"`
}

func (r *Rider) Format(s fmt.State, verb rune) {
	switch verb {
	case 's':
		fmt.Fprintf(s, fmt.FormatString(s, verb), r.Name)
	default:
		fmt.Fprint(s, "rider")
	}
}

// A Box passes what it holds on, with the same verb.
type Box[T any] struct{ v T }

func (b Box[T]) Format(s fmt.State, verb rune) {
	fmt.Fprintf(s, "["+fmt.FormatString(s, verb)+"]", b.v)
}

func LeakFlag(r Rider) {
	log.Printf("%#v", r.Plate) // leak: Plate.Sign
}

func CleanFlag(r Rider) {
	log.Printf("%v", r.Plate)
}

func LeakVerb(r Rider) {
	log.Printf("%s", &r) // leak: Rider.Name
}

func CleanVerb(r Rider) {
	log.Printf("%d", &r)
}

func LeakByValue(r Rider) {
	r.Plate = Plate{}
	log.Printf("%s", r) // leak: Rider.Name, Rider.Tel
}

func LeakBox(r Rider) {
	log.Printf("%v", Box[string]{r.Tel}) // leak: Rider.Tel
}

func CleanBox(r Rider) {
	log.Printf("%T %v", Box[string]{r.Tel}, Box[string]{r.Plate.Land})
}

func CleanPointerOfBox(r Rider) {
	log.Print("riders ", Box[int]{len(r.Tel)})
}
