package mapops

import (
	"log"
	"maps"
	"strings"
)

// What maps.DeleteFunc deletes by the key is gone.

var private = map[string]bool{"mail": true, "phone": true}

func isPrivate(key string) bool { return private[strings.ToLower(key)] }

func dropped(u User, also func(k, v string) bool) {
	m := map[string]string{"mail": u.Email, "nick": u.Nick}
	maps.DeleteFunc(m, func(k, _ string) bool { return k == "mail" || k == "phone" })
	log.Print(m) // ok

	m = map[string]string{"mail": u.Email, "nick": u.Nick}
	maps.DeleteFunc(m, func(k, _ string) bool { return k != "mail" })
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	m = map[string]string{"Mail": u.Email, "nick": u.Nick}
	maps.DeleteFunc(m, func(k, _ string) bool { return isPrivate(k) })
	log.Print(m) // ok

	m = map[string]string{"mail": u.Email, "nick": u.Nick}
	maps.DeleteFunc(m, func(k, v string) bool { return isPrivate(k) && len(v) > 3 })
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	m = map[string]string{"mail": u.Email, "nick": u.Nick}
	maps.DeleteFunc(m, also)
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func dropMail(m map[string]string) {
	maps.DeleteFunc(m, func(k, _ string) bool { return strings.HasPrefix(k, "mail") })
}

func droppedByHelper(u User) {
	m := map[string]string{"mail": u.Email}
	dropMail(m)
	log.Print(m) // ok
	m = map[string]string{"email": u.Email}
	dropMail(m)
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
