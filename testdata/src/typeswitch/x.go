// Package typeswitch asserts and switches on dynamic types.
package typeswitch

import (
	"fmt"
	"log"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type order struct {
	ID    int
	Total int
}

type plain interface{ Name() string }

func (u User) Name() string  { return u.Nick }
func (o order) Name() string { return "order" }

func asserted(x any) {
	log.Print(x.(User).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(x.(User).Nick)  // ok
	u, ok := x.(User)
	log.Print(ok)      // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(x)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func assertedPointer(x any) {
	if u, ok := x.(*User); ok {
		log.Print(u.ID)    // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func assertedOther(x any) {
	log.Print(x.(order).Total) // ok
	log.Print(x.(order))       // ok
}

func switched(x any) {
	switch v := x.(type) {
	case nil:
		log.Print(v) // ok
	case string:
		log.Print(v) // ok
	case User:
		log.Print(v.Nick) // ok
		log.Print(v)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	case *User:
		log.Print(v.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	case []User:
		log.Print(len(v)) // ok
		log.Print(v)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	case order, *order:
		log.Print(v) // ok
	case fmt.Stringer:
		log.Print(v) // ok
	default:
		log.Print(v) // ok
	}
}

func knownContent(u User) {
	var x any = u
	switch v := x.(type) {
	case string:
		log.Print(v) // ok: never
	case User:
		log.Print(v.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	x = u.Email
	switch v := x.(type) {
	case string:
		log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	case int:
		log.Print(v) // ok
	}
	x = User{ID: u.ID}
	if v, ok := x.(User); ok {
		log.Print(v) // ok
	}
	s, ok := any(u.Nick).(string)
	log.Print(s, ok) // ok
}

func failedAssertion(u User) {
	var x any = u.Email
	n, ok := x.(int)
	log.Print(n, ok) // ok
	s, _ := x.(string)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func betweenInterfaces(u User) {
	var x any = u
	p := x.(plain)
	log.Print(p.Name())       // ok
	log.Print(p.(User).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(p)              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p = order{ID: u.ID}
	log.Print(p) // ok
}

func describe(x any) string {
	switch v := x.(type) {
	case User:
		return v.Email
	case order:
		return fmt.Sprint(v.Total)
	}
	return "unknown"
}

func describeShort(x any) string {
	switch v := x.(type) {
	case User:
		return v.Nick
	case order:
		return fmt.Sprint(v.Total)
	}
	return "unknown"
}

func described(u User, o order) {
	log.Print(describe(u))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(describeShort(u)) // ok
}

func mixed(xs []any) {
	for _, x := range xs {
		if u, ok := x.(User); ok {
			log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			log.Print(u.ID)    // ok
		}
	}
}

// A pointer and a value are two types.
func describeEither(x any) string {
	switch v := x.(type) {
	case User:
		return v.Nick
	case *User:
		return v.Email
	}
	return "unknown"
}

func describedEither(u User) {
	log.Print(describeEither(u))  // ok
	log.Print(describeEither(&u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
