// Package convert changes the type of a value and keeps what it holds.
package convert

import (
	"encoding/json"
	"fmt"
	"log"
	"strconv"
	"unsafe"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Phone int64  `pii:"phone"`
	Nick  string
}

type address string

type label address

// Row has the fields of User and tags of its own.
type Row struct {
	ID    int    `db:"id"`
	Email string `db:"email"`
	Phone int64  `db:"phone"`
	Nick  string `db:"nick"`
}

func stringsAndBytes(u User) {
	b := []byte(u.Email)
	log.Print(string(b))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b)              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print([]byte(u.Nick)) // ok
	r := []rune(u.Email)
	log.Print(string(r[1:]))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(string([]rune(u.Nick))) // ok
	log.Print(len(r), cap(b))         // ok
}

func named(u User) {
	a := address(u.Email)
	log.Print(a)                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(label(a))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(string(label(u.Nick))) // ok
}

func numbers(u User) {
	log.Print(int(u.Phone))                   // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(float64(u.Phone))               // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(uint8(u.Phone))                 // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(int64(u.ID))                    // ok
	log.Print(string(rune(u.Phone)))          // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(strconv.Itoa(u.ID))             // ok
	log.Print(strconv.FormatInt(u.Phone, 10)) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	c := complex(float64(u.Phone), 1)
	log.Print(real(c)) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(c)       // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
}

func structs(u User) {
	r := Row(u)
	log.Print(r.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.Nick)  // ok
	log.Print(r)       // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Phone \(pii:phone\) reaches log\.Print$`
	p := (*Row)(&u)
	log.Print(p.Phone) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.ID)    // ok
	v := User(Row{Email: "none", Nick: r.Nick})
	log.Print(v.Email) // ok
}

func anonymous(u User) {
	s := struct {
		ID    int
		Email string
		Phone int64
		Nick  string
	}(u)
	log.Print(s.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.ID)    // ok
}

func backFromRow(r Row) {
	u := User(r)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
}

func toInterface(u User) {
	var x any = u.Email
	log.Print(x) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	x = u.Nick
	log.Print(x) // ok
	var s fmt.Stringer = text(u.Email)
	var y any = s
	log.Print(y) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type text string

func (t text) String() string { return string(t) }

func raw(u User) {
	log.Print(json.RawMessage(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(json.RawMessage(u.Nick))  // ok
}

func sliceToArray(u User) {
	b := []byte(u.Email + "....")
	a := [4]byte(b)
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p := (*[4]byte)(b)
	log.Print(p[:]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	a = [4]byte{}
	log.Print(a)                                // ok
	log.Print([4]byte([]byte(u.Nick + "...."))) // ok
}

func unsafeString(u User) {
	b := unsafe.Slice(unsafe.StringData(u.Email), len(u.Email))
	log.Print(unsafe.String(&b[0], len(b))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(unsafe.Sizeof(u.Email))       // ok
}

// Bare has the fields of User, which are User's.
type Bare User

// brief has those of a struct inside another.
type (
	order struct {
		to struct {
			Mail string `pii:"email"`
		}
	}
	brief order
)

func shared(u User, b Bare, o order, s brief) {
	log.Print(u.Email)         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b.Email)         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(Bare(u).Nick)    // ok
	log.Print(o.to.Mail)       // want `^order\.to\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(s.to.Mail)       // want `^order\.to\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(s.to.Mail == "") // ok
}
