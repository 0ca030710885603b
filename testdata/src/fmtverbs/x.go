// Package fmtverbs prints structs and scalars with every verb.
package fmtverbs

import (
	"errors"
	"fmt"
	"log"
	"time"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type hidden struct {
	id    int
	email string `pii:"email"`
}

type Nested struct {
	ID   int
	User *User
}

type Deep struct {
	ID   int
	Home struct{ User User }
	List []User
}

type Pointers struct {
	PP   **User
	Sl   []*User
	M    map[string]*User
	PSl  *[]User
	Text *string
}

type Values struct {
	SlV []User
	MV  map[string]User
	Arr [1]User
	If  any
}

type Number struct {
	Phone int64     `pii:"phone"`
	Born  time.Time `pii:"name"`
	Raw   []byte    `pii:"email"`
	ID    int
}

func scalars(u User) {
	log.Printf("%s", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%q", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%x", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("% X", u.Email)     // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%t", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%c", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%p", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%.3s", u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%-20s|", u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%T", u.Email)      // ok
	log.Printf("%s", u.Nick)       // ok
	log.Printf("%d", len(u.Email)) // ok
	log.Printf("%%", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%z", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}

func arguments(u User) {
	log.Printf("hello")                        // ok
	log.Printf("hello", u.Email)               // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%s", u.Nick, u.Email)          // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d %s", u.ID, u.Nick)          // ok
	log.Printf("%T %s", u.Email, u.Nick)       // ok
	log.Printf("%s %T", u.Email, u.Nick)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%[2]s", u.Email, u.Nick)       // ok
	log.Printf("%[1]s", u.Email, u.Nick)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%[2]s %[1]T", u.Email, u.Nick) // ok
	log.Printf("%*d", u.ID, len(u.Email))      // ok
	log.Printf("%*s", 3, u.Email)              // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%[2]*[1]d", u.ID, 12)          // ok
	log.Printf(u.Email)                        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf(u.Nick)                         // ok
	log.Printf("user "+u.Nick, u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}

func structs(u User, p *User) {
	log.Printf("%v", u)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%+v", u)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%#v", u)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%s", u)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", u)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%x", u)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%p", u)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%T", u)        // ok
	log.Printf("%v", p)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%+v", p)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%s", p)        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%p", p)        // ok
	log.Printf("%T", p)        // ok
	log.Printf("%v", &p)       // ok: an address
	log.Printf("%p", &p)       // ok
	log.Printf("%v", *p)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", &u.Email) // ok: an address
	log.Printf("%s", &u.Email) // ok: a bad verb with an address
	log.Printf("%v", u.ID)     // ok
}

func unexported(h hidden) {
	log.Printf("%v", h)    // want `^hidden\.email \(pii:email\) reaches log\.Printf$`
	log.Printf("%+v", h)   // want `^hidden\.email \(pii:email\) reaches log\.Printf$`
	log.Printf("%#v", h)   // want `^hidden\.email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", h.id) // ok
	log.Print(h)           // want `^hidden\.email \(pii:email\) reaches log\.Print$`
	log.Println(&h)        // want `^hidden\.email \(pii:email\) reaches log\.Println$`
}

func nested(n Nested, d Deep) {
	log.Printf("%v", n)       // ok: an address
	log.Printf("%+v", n)      // ok: an address
	log.Printf("%#v", n)      // ok: an address
	log.Printf("%d", n)       // ok: an address
	log.Printf("%s", n)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%q", n)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", n.User)  // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", *n.User) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", d)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%+v", d.Home) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", d.List)  // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", d.ID)    // ok
	log.Printf("%v", &d)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Print(n)              // ok
}

func pointers(p Pointers) {
	log.Printf("%v", p)         // ok: addresses
	log.Printf("%+v", p)        // ok: addresses
	log.Printf("%#v", p)        // ok: addresses
	log.Printf("%v", p.PP)      // ok
	log.Printf("%v", *p.PP)     // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", p.Sl)      // ok
	log.Printf("%s", p.Sl)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", p.Sl[0])   // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", p.M)       // ok
	log.Printf("%s", p.M)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", p.PSl)     // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", len(p.Sl)) // ok
}

func values(v Values, u User) {
	log.Printf("%v", v.SlV)                        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", v.MV)                         // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", v.Arr)                        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", v.If)                         // ok
	log.Printf("%v", Values{If: u})                // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", Values{If: &u})               // ok: an address
	log.Printf("%s", Values{If: &u})               // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", []any{u.ID, u})               // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", []any{u.ID, &u})              // ok: an address
	log.Printf("%v", []any{u.ID, u.Nick})          // ok
	log.Printf("%v", map[string]any{"u": u.Email}) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}

func others(n Number) {
	log.Printf("%d", n.Phone)         // want `^Number\.Phone \(pii:phone\) reaches log\.Printf$`
	log.Printf("%x", n.Phone)         // want `^Number\.Phone \(pii:phone\) reaches log\.Printf$`
	log.Printf("%v", n.Born)          // want `^Number\.Born \(pii:name\) reaches log\.Printf$`
	log.Printf("%s", n.Raw)           // want `^Number\.Raw \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", n.Raw)           // want `^Number\.Raw \(pii:email\) reaches log\.Printf$`
	log.Printf("%x", n.Raw)           // want `^Number\.Raw \(pii:email\) reaches log\.Printf$`
	log.Printf("%p", n.Raw)           // ok
	log.Printf("%d", n.ID)            // ok
	log.Printf("%v", n)               // want `^Number\.Phone \(pii:phone\) reaches log\.Printf$` `^Number\.Born \(pii:name\) reaches log\.Printf$` `^Number\.Raw \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", n.Born.IsZero()) // ok
}

func variableFormat(format string, u User) {
	log.Printf(format, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf(format, u.Nick)  // ok
	const f = "%T"
	log.Printf(f, u.Email) // ok
	g := "%" + "s"
	log.Printf(g, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}

func sprints(u User, n Nested) {
	log.Print(fmt.Sprintf("%T", u))       // ok
	log.Print(fmt.Sprintf("%v", n))       // ok
	log.Print(fmt.Sprintf("%s", n))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Sprint(n.User))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Sprint(&n.User))        // ok
	log.Print(fmt.Sprintln(u.Nick, u.ID)) // ok
}

type tagger struct{ name string }

func (t tagger) String() string { return t.name }

// A precision of zero leaves nothing of texts, whoever makes them, and all of
// numbers and of what a Format method writes.
func cut(u User, n Number, length int) {
	log.Printf("room %d%.0s", u.ID, u.Email)                          // ok
	log.Printf("room %d%.1s", u.ID, u.Email)                          // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%.s", u.Email)                                        // ok
	log.Printf("%.0[2]s", u.Nick, u.Email)                            // ok
	log.Printf("%0s", u.Email)                                        // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%.*s", length, u.Email)                               // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%.0s %[1]s", u.Email)                                 // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%.0d", u.Email)                                       // ok
	log.Printf("%.0d", n.Phone)                                       // want `^Number\.Phone \(pii:phone\) reaches log\.Printf$`
	log.Printf("%.0v", u)                                             // ok
	log.Printf("%.1v", u)                                             // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%.0s", n.Raw)                                         // ok
	log.Printf("%.0v", n.Raw)                                         // want `^Number\.Raw \(pii:email\) reaches log\.Printf$`
	log.Printf("%.0s", tagger{u.Email})                               // ok
	log.Printf("%.1s", tagger{u.Email})                               // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Print(errors.Unwrap(fmt.Errorf("%.0w", fmt.Errorf(u.Email)))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func brief(a any) { log.Printf("seen%.0v", a) }
func long(a any)  { log.Printf("seen%.9v", a) }

func cutBy(u User) {
	brief(u) // ok
	long(u)  // want `^User\.Email \(pii:email\) reaches log\.Printf through fmtverbs\.long$`
}
