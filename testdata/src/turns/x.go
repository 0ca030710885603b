// Package turns goes through lists with loops that change each element by calls.
package turns

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func (u *User) hide()       { u.Email = "" }
func (u *User) name()       { u.Nick = "" }
func blank(u *User)         { u.Email = "" }
func hidden(u User) User    { u.Email = ""; return u }
func set(u *User, s string) { u.Nick = s }

func methods(us []User) {
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for i := range us {
		us[i].hide()
	}
	log.Print(us)          // ok
	log.Print(us[0].Email) // ok
}

func others(us []User) {
	for i := range us {
		us[i].name()
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func addresses(us []User) {
	for i := 0; i < len(us); i++ {
		u := &us[i]
		blank(u)
	}
	for _, u := range us {
		log.Print(u) // ok
	}
}

func copies(us []User) {
	for _, u := range us {
		u.hide()
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for i, u := range us {
		us[i] = hidden(u)
	}
	log.Print(us) // ok
}

func made(u, v User) {
	us := []User{u, v}
	for i := range us {
		us[i].hide()
	}
	log.Print(us[1]) // ok
	log.Print(u)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Not each element.

func some(us []User) {
	for i := range us {
		if us[i].ID > 0 {
			us[i].hide()
		}
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func butOne(us []User) {
	for i := range us[1:] {
		us[i].hide()
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func first(us []User) {
	for range us {
		us[0].hide()
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func until(us []User) []User {
	for i := range us {
		if us[i].ID == 0 {
			return us
		}
		us[i].hide()
	}
	return us
}

func left(us []User) {
	for i := range us {
		if us[i].ID == 0 {
			break
		}
		us[i].hide()
	}
	log.Print(us)        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(until(us)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What a turn puts there stays there.
func put(us []User, by User) {
	for i := range us {
		us[i].hide()
		set(&us[i], by.Email)
	}
	log.Print(us[0].Email) // ok
	log.Print(us[0].Nick)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Lists of pointers.

func pointers(us []*User) {
	for _, u := range us {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		u.hide()
	}
	for _, u := range us {
		log.Print(u.Email) // ok
	}
	for i := range us {
		log.Print(*us[i]) // ok
	}
}

func somePointers(us []*User) {
	for _, u := range us {
		if u.ID == 0 {
			continue
		}
		u.hide()
	}
	for _, u := range us {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func otherPointers(us, vs []*User) {
	for i := range us {
		us[i].hide()
	}
	for i := range vs {
		log.Print(vs[i].Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func putPointers(us []*User, by User) {
	for _, u := range us {
		set(u, by.Email)
	}
	for _, u := range us {
		log.Print(u.Nick) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

type list struct{ users []User }

func (l *list) hideAll() {
	for i := range l.users {
		l.users[i].hide()
	}
}

func lists(l list) {
	log.Print(l.users) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	l.hideAll()
	log.Print(l.users) // ok
}
