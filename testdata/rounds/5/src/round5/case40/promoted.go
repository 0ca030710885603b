// Package case40 has structs in structs, of which the inner ones know how to show themselves.
package case40

import "log"

type Name struct {
	First string `pii:"name"`
}

func (Name) String() string { return "a name" }

type Birth struct {
	Day string `pii:"date-of-birth"`
}

func (Birth) String() string { return "a day" }

// One is shown by its only part.
type One struct {
	Name
	Tel string `pii:"phone"`
}

// Both has two parts that could show it, so neither does; each still shows itself.
type Both struct {
	Name
	Birth
	Tel string `pii:"phone"`
}

// Deep is shown by the part that is less deep.
type Deep struct {
	One
	Birth
}

// Plain has the fields of One.
type Plain One

type hidden struct{ name Name }

func LeakBoth(b Both) {
	log.Print(b) // leak: Both.Tel
}

func CleanOne(b Both) {
	log.Print(One{b.Name, b.Tel})
}

func CleanDeep(b Both) {
	log.Print(Deep{One{b.Name, b.Tel}, b.Birth})
}

func LeakPlain(b Both) {
	var p = Plain(One{b.Name, b.Tel})
	log.Println(p.First) // leak: Name.First
}

func CleanPlain(b Both) {
	var p = Plain(One{b.Name, b.Tel})
	log.Println(p.Name)
}

func LeakHidden(b Both) {
	log.Print(hidden{b.Name}) // leak: Name.First
}

func CleanHidden(b Both) {
	log.Print([]Name{b.Name})
}
