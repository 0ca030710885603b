// Package reflection takes values apart by names and numbers of their fields.
package reflection

import (
	"log"
	"reflect"
)

type User struct {
	ID      int
	Email   string `pii:"email"`
	Nick    string
	Address Address
}

type Address struct {
	Street string `pii:"street"`
	Floor  int
}

func fields(u User) {
	v := reflect.ValueOf(u)
	log.Print(v.FieldByName("Email").String())                             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.FieldByName("Nick").String())                              // ok
	log.Print(v.Field(1).String())                                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.Field(2).String())                                         // ok
	log.Print(v.FieldByName("Email").Interface())                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.FieldByName("Nick").Interface())                           // ok
	log.Print(v.FieldByName("Address").Field(0).Interface())               // want `^Address\.Street \(pii:street\) reaches log\.Print$`
	log.Print(v.FieldByName("Address").FieldByName("Floor").Int())         // ok
	log.Print(v.FieldByName("Address").Interface())                        // want `^Address\.Street \(pii:street\) reaches log\.Print$`
	log.Print(v.FieldByName("Email").Kind(), v.FieldByName("Email").Len()) // ok
}

func pointed(u *User) {
	v := reflect.ValueOf(u).Elem()
	log.Print(v.FieldByName("Email").String())                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.FieldByName("Nick").String())                          // ok
	log.Print(v.FieldByName("Address").FieldByName("Street").String()) // want `^Address\.Street \(pii:street\) reaches log\.Print$`
	log.Print(v.FieldByName("Address").FieldByName("Floor").Int())     // ok
}

func turns(u User) {
	v := reflect.ValueOf(u)
	for i := range v.NumField() {
		log.Print(v.Field(i).IsZero())    // ok
		log.Print(v.Field(i).Interface()) // want `^Address\.Street \(pii:street\) reaches log\.Print$` `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(v.Field(i).String())    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// note has no tags.
type note struct{ to, text string }

func set(u User) {
	n := &note{}
	reflect.ValueOf(n).Elem().FieldByName("to").SetString(u.Email)
	log.Print(n.to)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(n.text) // ok
}

func behind(u *User, v User) {
	w := reflect.Indirect(reflect.ValueOf(u))
	log.Print(w.Interface().(User).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Interface().(User).Nick)  // ok
	if held, ok := reflect.ValueOf(u).Elem().Interface().(User); ok {
		log.Print(held.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(held.ID)    // ok
	}
	log.Print(reflect.ValueOf(u).Interface().(*User).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(reflect.ValueOf(u).Interface().(*User).Nick)  // ok
	log.Print(reflect.ValueOf(v).Interface().(User).Email)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(reflect.ValueOf(v).Interface().(User).Nick)   // ok
	v.Email = ""
	log.Print(reflect.Indirect(reflect.ValueOf(&v)).Interface().(User).Email) // ok
}
