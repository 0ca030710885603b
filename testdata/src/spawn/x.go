// Package spawn starts goroutines.
package spawn

import (
	"log"
	"sync"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func record(s string) { log.Print(s) }

func direct(u User) {
	go log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	go log.Print(u.Nick)  // ok
	go record(u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	go record(u.Nick)     // ok
}

func literal(u User) {
	go func() { log.Print(u.Email) }()          // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	go func() { log.Print(u.Nick) }()           // ok
	go func(s string) { log.Print(s) }(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	go func(s string) { log.Print(s) }(u.Nick)  // ok
	go func(v User) { log.Print(v.ID) }(u)      // ok
	go func(v User) { log.Print(v.Email) }(u)   // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
}

func method(u User, l *log.Logger) {
	go l.Println(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Println$`
	go l.Println(u.Nick)  // ok
}

func group(us []User) {
	var wg sync.WaitGroup
	for _, u := range us {
		wg.Add(1)
		go func() { defer wg.Done(); log.Print(u.Email) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
		wg.Go(func() { log.Print(u.Nick) })                 // ok
		wg.Go(func() { log.Print(u.Email) })                // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	}
	wg.Wait()
}

func resultThroughVariable(u User) {
	var wg sync.WaitGroup
	var mail, nick string
	wg.Add(1)
	go func() {
		defer wg.Done()
		mail = u.Email
		nick = u.Nick
	}()
	wg.Wait()
	log.Print(mail) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nick) // ok
}

func resultThroughSlice(us []User) {
	mails, sizes := make([]string, len(us)), make([]int, len(us))
	var wg sync.WaitGroup
	for i, u := range us {
		wg.Go(func() {
			mails[i] = u.Email
			sizes[i] = len(u.Email)
		})
	}
	wg.Wait()
	log.Print(sizes) // ok
	log.Print(mails) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func locked(us []User) {
	var mu sync.Mutex
	var mails []string
	n := 0
	for _, u := range us {
		go func() {
			mu.Lock()
			defer mu.Unlock()
			mails = append(mails, u.Email)
			n++
		}()
	}
	mu.Lock()
	defer mu.Unlock()
	log.Print(n)     // ok
	log.Print(mails) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
