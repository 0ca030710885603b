// Package letgo holds what does not carry personal data, beside what does.
package letgo

import (
	"log"
	"strings"
)

type User struct {
	ID      int
	Email   string `pii:"email"`
	Phone   string `pii:"phone"`
	Nick    string
	Friends []string `pii:"name"`
}

type Summary struct {
	ID       int
	HasEmail bool
	Length   int
	Friends  int
}

func facts(u User) {
	log.Print(len(u.Email))                    // ok
	log.Print(u.Email != "")                   // ok
	log.Print(u.Email == u.Phone)              // ok
	log.Print(strings.HasPrefix(u.Email, "a")) // ok
	log.Print(strings.Count(u.Email, "@"))     // ok
	log.Print(strings.Index(u.Email, "@"))     // ok
	log.Print(len(u.Friends), cap(u.Friends))  // ok
	log.Print(u.Email[:1])                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Friends)                       // want `^User\.Friends \(pii:name\) reaches log\.Print$`
	log.Printf("%T", u)                        // ok
	log.Printf("%v", u.ID)                     // ok
}

func summary(u User) {
	s := Summary{ID: u.ID, HasEmail: u.Email != "", Length: len(u.Email), Friends: len(u.Friends)}
	log.Print(s) // ok
}

func count(us []User) {
	withEmail := 0
	for _, u := range us {
		if u.Email != "" {
			withEmail++
		}
	}
	log.Print(withEmail) // ok
}

func domainFlag(u User) {
	kind := "private"
	switch {
	case strings.HasSuffix(u.Email, ".gov"):
		kind = "public"
	case u.Email == "":
		kind = "none"
	}
	log.Print(kind) // ok
}

func overwritten(u User) {
	s := u.Email
	s = "n/a"
	log.Print(s) // ok
	t := "n/a"
	t = u.Email
	log.Print(t) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func overwrittenField(u User) {
	u.Email = "n/a"
	log.Print(u.Email) // ok
	log.Print(u.Phone) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	u.Phone = ""
	u.Friends = nil
	log.Print(u) // ok
}

func overwrittenInAllBranches(u User, brief bool) {
	u.Phone, u.Friends = "", nil
	if brief {
		u.Email = ""
	} else {
		u.Email = "n/a"
	}
	log.Print(u) // ok
}

func overwrittenInOneBranch(u User, brief bool) {
	u.Phone, u.Friends = "", nil
	if brief {
		u.Email = ""
	}
	log.Print(u) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func earlyReturn(u User, full bool) {
	if full {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return
	}
	u.Email, u.Phone, u.Friends = "", "", nil
	log.Print(u) // ok
}

func zeroedBytes(u User) {
	b := []byte(u.Email)
	for i := range b {
		b[i] = '*'
	}
	log.Print(string(b)) // ok
	c := []byte(u.Email)
	for i := range b {
		b[i] = '*'
	}
	log.Print(string(c)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d := []byte(u.Email)
	for i := 0; i < len(d); i++ {
		d[i] = 0
	}
	log.Print(d) // ok
}

func zeroBytes(b []byte) {
	for i := range b {
		b[i] = 0
	}
}

func zeroFirst(b []byte) { b[0] = 0 }

func zeroedByFunction(u User) {
	b := []byte(u.Email)
	zeroFirst(b)
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	zeroBytes(b)
	log.Print(b) // ok
}

func redact(u *User) {
	u.Email = "***"
	u.Phone = "***"
	u.Friends = nil
}

func redactMost(u *User) {
	u.Email = "***"
	u.Friends = nil
}

func redactedByFunction(u User) {
	v := u
	redactMost(&v)
	log.Print(v) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	redact(&v)
	log.Print(v) // ok
	log.Print(u) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Phone \(pii:phone\) reaches log\.Print$` `^User\.Friends \(pii:name\) reaches log\.Print$`
}

func redacted(u User) User {
	redact(&u)
	return u
}

func redactedCopy(u User) {
	log.Print(redacted(u)) // ok
	redacted(u)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func builtWithout(u User) {
	log.Print(User{ID: u.ID, Nick: u.Nick})  // ok
	log.Print(User{ID: u.ID, Nick: u.Email}) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(&User{Nick: u.Nick})           // ok
	v := u
	v = User{ID: v.ID}
	log.Print(v) // ok
}

func overwrittenByLoop(us []User) {
	for i := range us {
		us[i].Email, us[i].Phone, us[i].Friends = "", "", nil
	}
	log.Print(us) // ok
}

func overwrittenByLoopPartly(us []User) {
	for i := range us {
		us[i].Email, us[i].Friends = "", nil
	}
	log.Print(us) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
}

func overwrittenByLoopSometimes(us []User) {
	for i := range us {
		if us[i].ID == 0 {
			continue
		}
		us[i].Email, us[i].Phone, us[i].Friends = "", "", nil
	}
	log.Print(us) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Phone \(pii:phone\) reaches log\.Print$` `^User\.Friends \(pii:name\) reaches log\.Print$`
}

func copyOfLoop(us []User) {
	out := make([]User, 0, len(us))
	for _, u := range us {
		u.Email, u.Phone, u.Friends = "", "", nil
		out = append(out, u)
	}
	log.Print(out) // ok
	log.Print(us)  // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Phone \(pii:phone\) reaches log\.Print$` `^User\.Friends \(pii:name\) reaches log\.Print$`
}

func ids(us []User) {
	byID := map[int]int{}
	for _, u := range us {
		byID[u.ID]++
		byID[len(u.Email)]++
	}
	log.Print(byID) // ok
}

func otherVariable(u, v User) {
	u.Email = "n/a"
	log.Print(u.Email) // ok
	log.Print(v.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func stars(u User) {
	log.Print(strings.Repeat("*", len(u.Email)))    // ok
	log.Print(u.Email[:1] + strings.Repeat("*", 5)) // ok
}

func constantTable(u User) {
	names := map[bool]string{true: "known", false: "unknown"}
	log.Print(names[u.Email != ""]) // ok
}

func closedOver(u User) {
	u.Email = "n/a"
	f := func() string { return u.Email }
	log.Print(f()) // ok
	g := func() string { return u.Phone }
	log.Print(g()) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
}
