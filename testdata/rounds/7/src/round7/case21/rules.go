// Package case21 asks a service of feature flags, which is told of a person what it needs.
package case21

import "round7/case21/flags"

type Person struct {
	ID    string
	Email string `pii:"email"`
	Age   int    `pii:"age"`
	Beta  bool
}

// attributes is all that rules may look at.
func attributes(p Person) *flags.Builder {
	return flags.Person(p.ID).Set("beta", p.Beta).Set("email", p.Email).Set("age", p.Age)
}

// adult decides here what the service would decide by the age.
func adult(p Person) *flags.Builder {
	return flags.Person(p.ID).Set("adult", p.Age >= 18)
}

func LeakAttributes(base string, p Person) bool {
	return flags.New(base).Bool("cart", attributes(p).Drop("age").Build()) // leak: Person.Email
}

func CleanAttributes(base string, p Person) bool {
	return flags.New(base).Bool("cart", attributes(p).Drop("age", "email").Build())
}

func LeakAge(base string, p Person) bool {
	b := adult(p)
	b.Set("age", p.Age)
	return flags.New(base).Bool("cart", b.Build()) // leak: Person.Age
}

func CleanAge(base string, p Person) bool {
	return flags.New(base).Bool("cart", adult(p).Build())
}

func LeakKey(base string, p Person) bool {
	return flags.New(base).Bool("cart", flags.Person(p.Email).Set("beta", p.Beta).Build()) // leak: Person.Email
}

func CleanKey(base string, p Person) bool {
	c := flags.Person(p.ID).Set("beta", p.Beta).Build()
	return flags.New(base).Bool("cart", c) && p.Email != ""
}

// Rules that are known here need not be asked for.
func CleanLocal(p Person) bool {
	rules := flags.Local{"cart": func(c flags.Context) bool { return c.Attr["beta"] == true }}
	return rules.Bool("cart", attributes(p).Build())
}
