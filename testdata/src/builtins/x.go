// Package builtins uses every builtin function.
package builtins

import "log"

type User struct {
	ID    int
	Email string  `pii:"email"`
	Lat   float64 `pii:"phone"`
	Nick  string
}

func appendCopy(u User) {
	b := append([]byte(nil), u.Email...)
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c := append([]byte(nil), u.Nick...)
	log.Print(c)                          // ok
	log.Print(copy(c, u.Email))           // ok: a count
	log.Print(c)                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(append(c[:0:0], u.Nick...)) // ok
}

func clearDelete(u User) {
	m := map[string]string{"a": u.Email}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	clear(m)
	log.Print(m) // ok
	m["a"] = u.Email
	delete(m, "a")
	log.Print(m) // ok
	s := []string{u.Email}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	clear(s)
	log.Print(s) // ok
}

func closeCap(u User) {
	c := make(chan string, 1)
	c <- u.Email
	close(c)
	log.Print(len(c), cap(c)) // ok
	log.Print(<-c)            // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func complexes(u User) {
	c := complex(u.Lat, 1)
	log.Print(c)       // want `^User\.Lat \(pii:phone\) reaches log\.Print$`
	log.Print(real(c)) // want `^User\.Lat \(pii:phone\) reaches log\.Print$`
	d := complex(1, float64(u.ID))
	log.Print(imag(d)) // ok
	log.Print(d)       // ok
}

func lengths(u User) {
	log.Print(len(u.Email))                 // ok
	log.Print(cap([]byte(u.Email)))         // ok
	log.Print(len([]rune(u.Email)))         // ok
	log.Print(make([]string, len(u.Email))) // ok
}

func minMax(u User) {
	log.Print(min(u.Email, "m"))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(max(u.Nick, "m"))     // ok
	log.Print(max(u.Lat, 1.5))      // want `^User\.Lat \(pii:phone\) reaches log\.Print$`
	log.Print(min(len(u.Email), 3)) // ok
}

func news(u User) {
	p := new(User)
	log.Print(p.Email) // ok
	p.Email = u.Email
	log.Print(p.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	q := new(u.Email)
	log.Print(*q) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r := new(u.ID)
	log.Print(*r) // ok
}

func prints(u User) {
	print(u.Email)        // want `^User\.Email \(pii:email\) reaches print$`
	print(u.Nick)         // ok
	println("x", u.Email) // want `^User\.Email \(pii:email\) reaches println$`
	println("x", u.ID)    // ok
	println(len(u.Email)) // ok
}

func panics(u User) {
	if u.ID == 0 {
		panic(u.ID) // ok
	}
	panic("no such user: " + u.Email) // want `^User\.Email \(pii:email\) reaches panic$`
}
