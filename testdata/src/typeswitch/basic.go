package typeswitch

import (
	"fmt"
	"log"
)

// What may be a text or a number is asked for as one of them.

func listed(u User) {
	for _, v := range []any{u.ID, u.Email} {
		switch v := v.(type) {
		case int:
			log.Print(v) // ok
		case string:
			log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
	for _, v := range []any{u.ID, u.Email, true} {
		switch v := v.(type) {
		case bool, int:
			log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		case string:
			log.Print(len(v)) // ok
		}
	}
}

func eitherBasic(u User, named bool) {
	var v any = u.ID
	if named {
		v = u.Email
	}
	if n, ok := v.(int); ok {
		log.Print(n) // ok
	}
	if s, ok := v.(string); ok {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	fmt.Println(v) // want `^User\.Email \(pii:email\) reaches fmt\.Println$`
}

func mapped(u User, key string) {
	m := map[string]any{"id": u.ID, "mail": u.Email}
	n, _ := m[key].(int)
	log.Print(n) // ok
	s, _ := m[key].(string)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Callers know what an argument is.

func number(v any) any {
	switch v := v.(type) {
	case int:
		return v
	case string:
		return len(v)
	}
	return nil
}

func text(v any) any {
	switch v := v.(type) {
	case int:
		return nil
	case string:
		return v
	}
	return nil
}

func numbers(vs ...any) (all []any) {
	for _, v := range vs {
		all = append(all, number(v))
	}
	return all
}

func asked(u User, v any) {
	log.Print(number(u.Email))        // ok
	log.Print(text(u.Email))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(number(u.ID))           // ok
	log.Print(numbers(u.ID, u.Email)) // ok
	if u.ID == 0 {
		v = u.Email
	}
	log.Print(text(v)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type counted struct {
	Age int `pii:"age"`
}

func age(c counted) {
	log.Print(number(c.Age)) // want `^counted\.Age \(pii:age\) reaches log\.Print$`
	log.Print(text(c.Age))   // ok
}
