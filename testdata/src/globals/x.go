// Package globals keeps data in package-level variables.
package globals

import (
	"log"
	"sync"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

var (
	lastMail  string
	lastNick  string
	scratch   string
	count     int
	current   User
	public    = User{Nick: "public"}
	byID      = map[int]string{}
	nickByID  = map[int]string{}
	history   []string
	mailQueue = make(chan string, 100)
	idQueue   = make(chan int, 100)
	state     struct {
		mail, nick string
	}
	mu    sync.Mutex
	sinkF = func(s string) { log.Print(s) }
	dropF = func(s string) {}
)

func remember(u User) {
	mu.Lock()
	defer mu.Unlock()
	lastMail = u.Email
	lastNick = u.Nick
	count += len(u.Email)
	byID[u.ID] = u.Email
	nickByID[u.ID] = u.Nick
	history = append(history, u.Email)
	mailQueue <- u.Email
	idQueue <- u.ID
	state.mail, state.nick = u.Email, u.Nick
	current = u
}

func report() {
	log.Print(lastMail)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(lastNick)      // ok
	log.Print(count)         // ok
	log.Print(byID[1])       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nickByID[1])   // ok
	log.Print(history)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(history))  // ok
	log.Print(<-mailQueue)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(<-idQueue)     // ok
	log.Print(state.mail)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(state.nick)    // ok
	log.Print(current.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(current.Nick)  // ok
}

func constantGlobal() {
	log.Print(public.Nick) // ok
}

func overwritten(u User) {
	scratch = u.Email
	log.Print(scratch) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	scratch = ""
	log.Print(scratch) // ok
}

func functions(u User) {
	sinkF(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	sinkF(u.Nick)  // ok
	dropF(u.Email) // ok
}

var fromInit string

func init() { fromInit = load().Email }

func load() User { return User{Email: form()} }

var form = func() string { return "set by main" }

var mailPtr = &lastMail

func throughPointer() {
	log.Print(*mailPtr) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

var before, after string

func takeAway(s *string) {
	before = *s
	*s = ""
	after = *s
}

func takingAway(u User) {
	takeAway(&u.Email)
	log.Print(before)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(after)   // ok
	log.Print(u.Email) // ok
}
