// Package arith computes with personal data: sums keep it, comparisons let go.
package arith

import (
	"cmp"
	"log"
	"math"
	"strings"
	"unicode/utf8"
)

type User struct {
	ID    int
	Email string  `pii:"email"`
	Phone int64   `pii:"phone"`
	Lat   float64 `pii:"phone"`
	Nick  string
}

func sums(u User) {
	log.Print(u.Phone + 1)               // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(u.ID + 1)                  // ok
	log.Print(1000 - u.Phone)            // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(-u.Phone)                  // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(^u.Phone)                  // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(-u.ID)                     // ok
	log.Print(u.Phone<<1 | 1)            // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(u.Phone &^ 0xff)           // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(u.Phone ^ 0x5a)            // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(u.Lat*2, u.ID)             // want `^User\.Lat \(pii:phone\) reaches log\.Print$`
	log.Print(math.Floor(u.Lat))         // want `^User\.Lat \(pii:phone\) reaches log\.Print$`
	log.Print(math.Floor(float64(u.ID))) // ok
}

func updates(u User) {
	n := u.Phone
	n++
	log.Print(n) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	n = int64(u.ID)
	n++
	log.Print(n) // ok
	n += u.Phone
	log.Print(n) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
}

func total(us []User) {
	var sum, count int64
	for _, u := range us {
		sum += u.Phone
		count++
	}
	log.Print(sum)   // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(count) // ok
}

func comparisons(u, v User) {
	log.Print(u.Phone > v.Phone)                   // ok
	log.Print(u.Email == v.Email)                  // ok
	log.Print(u == v)                              // ok
	log.Print(u.Email < "m")                       // ok
	log.Print(!(u.Email != ""))                    // ok
	log.Print(strings.Contains(u.Email, "@"))      // ok
	log.Print(strings.EqualFold(u.Email, v.Email)) // ok
	log.Print(cmp.Compare(u.Phone, v.Phone))       // ok
	log.Print(math.IsNaN(u.Lat))                   // ok
	log.Print(cmp.Or(u.Email, "none"))             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(min(u.Phone, 5))                     // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(max(u.ID, 5))                        // ok
	log.Print(max(u.Email, u.Nick))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func counts(u User) {
	log.Print(len(u.Email))                         // ok
	log.Print(len(u.Email)+1, cap([]byte(u.Email))) // ok
	log.Print(utf8.RuneCountInString(u.Email))      // ok
	log.Print(strings.Count(u.Email, "."))          // ok
	log.Print(strings.Repeat("*", len(u.Email)))    // ok
	log.Print(strings.Repeat(u.Email, 2))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(make([]byte, len(u.Email)))           // ok
}

func branches(u User) {
	if u.Email != "" {
		log.Print("has an address") // ok
	}
	kind := "none"
	if strings.HasSuffix(u.Email, ".org") {
		kind = "organisation"
	}
	log.Print(kind) // ok
}
