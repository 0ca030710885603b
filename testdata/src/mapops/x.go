// Package mapops keeps personal data in keys and in values of maps.
package mapops

import (
	"log"
	"maps"
	"slices"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func constantKeys(u User) {
	m := map[string]string{"mail": u.Email, "nick": u.Nick}
	log.Print(m["nick"])  // ok
	log.Print(m["mail"])  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m["other"]) // ok
	log.Print(m)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	m["mail"] = "x"
	log.Print(m["mail"]) // ok
	log.Print(m)         // ok
}

func variableKey(u User, k string) {
	m := map[string]string{}
	m[k] = u.Email
	log.Print(m["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m[k])      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(m))    // ok
	n := map[string]string{"nick": u.Nick}
	log.Print(n[k]) // ok
	n["mail"] = u.Email
	log.Print(n[k]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func commaOk(u User) {
	m := map[int]string{1: u.Email, 2: u.Nick}
	v, ok := m[1]
	log.Print(v)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ok) // ok
	w, _ := m[2]
	log.Print(w) // ok
}

func keys(u User) {
	m := map[string]int{u.Email: 1}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for k, v := range m {
		log.Print(v) // ok
		log.Print(k) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	log.Print(m[u.Email])                     // ok
	log.Print(slices.Collect(maps.Keys(m)))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(slices.Collect(maps.Values(m))) // ok
	n := map[string]string{u.Nick: u.Email}
	for k := range n {
		log.Print(k) // ok
	}
	for _, v := range n {
		log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	log.Print(slices.Sorted(maps.Keys(n))) // ok
}

func deleted(u User) {
	m := map[string]string{"mail": u.Email, "nick": u.Nick}
	delete(m, "nick")
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	delete(m, "mail")
	log.Print(m)         // ok
	log.Print(m["mail"]) // ok
	m["mail"] = u.Email
	log.Print(m["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	clear(m)
	log.Print(m) // ok
}

func ofStructs(u User) {
	m := map[int]User{u.ID: u}
	log.Print(m[u.ID].Nick)  // ok
	log.Print(m[u.ID].Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m)             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	n := map[int]User{u.ID: {Nick: u.Nick}}
	log.Print(n) // ok
	v := n[u.ID]
	v.Nick = u.Email
	log.Print(n) // ok: the copy changed
	n[u.ID] = v
	log.Print(n) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func ofPointers(u User) {
	m := map[int]*User{1: {Nick: u.Nick}}
	log.Print(m[1].Email) // ok
	m[1].Nick = u.Email
	log.Print(m[1].Nick) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m)         // ok: prints an address
}

func nested(u User) {
	m := map[string]map[string]string{"a": {}, "b": {}}
	m["a"]["x"] = u.Email
	log.Print(m["b"]["x"]) // ok
	log.Print(m["a"]["x"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m)           // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func indexed(us []User) {
	byMail := map[string]User{}
	byID := map[int]string{}
	for _, u := range us {
		byMail[u.Email] = User{ID: u.ID}
		byID[u.ID] = u.Nick
	}
	log.Print(byID)           // ok
	log.Print(len(byMail))    // ok
	log.Print(byMail)         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(byMail["x"].ID) // ok
}

func copied(u User) {
	src := map[string]string{"mail": u.Email}
	dst := map[string]string{}
	maps.Copy(dst, src)
	log.Print(dst) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c := maps.Clone(dst)
	clear(dst)
	log.Print(dst) // ok
	log.Print(c)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	alias := c
	clear(alias)
	log.Print(c) // ok
}

func set(u User) {
	seen := map[string]struct{}{}
	seen[u.Email] = struct{}{}
	_, dup := seen[u.Email]
	log.Print(dup)       // ok
	log.Print(len(seen)) // ok
	log.Print(seen)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func structKey(u User) {
	type key struct{ mail, nick string }
	m := map[key]bool{{u.Email, u.Nick}: true}
	for k, v := range m {
		log.Print(k.nick) // ok
		log.Print(v)      // ok
		log.Print(k.mail) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func anyValues(u User) {
	m := map[string]any{"mail": u.Email, "id": u.ID}
	log.Print(m["id"])            // ok
	log.Print(m["mail"].(string)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	m["mail"] = len(u.Email)
	log.Print(m) // ok
}
