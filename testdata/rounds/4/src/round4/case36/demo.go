// Package case36 shows demonstrations with made-up people, and some that are not.
package case36

import (
	"fmt"

	"round4/case36/fixture"
)

func LeakFrom(p fixture.Person) {
	fmt.Println(fixture.From(p).Name("Max").Build()) // leak: Person.Emails
}

func CleanFrom(p fixture.Person) {
	fmt.Println(fixture.From(p).Name("Max").NoEmails().Build().Tag)
}

func LeakName(p fixture.Person) {
	b := fixture.From(p)
	b.Name("Max")
	fmt.Println(b.Build().Name) // leak: Person.Name
}

func CleanName(p fixture.Person) {
	b := fixture.From(p)
	b = b.NoEmails()
	fmt.Println(b.Build().Tag, b.Build().Emails == nil)
}

func LeakMany(p fixture.Person) {
	ps := fixture.From(p).Many(2, func(i int, b fixture.Builder) fixture.Builder { return b.NoEmails() })
	fmt.Println(ps[1].Name, len(ps[1].Emails)) // leak: Person.Name
}

func CleanMany(p fixture.Person) {
	ps := fixture.From(p).Many(2, func(i int, b fixture.Builder) fixture.Builder { return b.NoEmails() })
	fmt.Println(ps[1].Tag, len(ps[1].Emails))
}
