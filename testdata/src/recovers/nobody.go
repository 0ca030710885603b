package recovers

import (
	"errors"
	"log"
	"strconv"
	"sync"
)

// What a named result holds on the way is returned after a panic only where a deferred
// call recovers.

var (
	errFormat = errors.New("invalid format")
	lock      sync.Mutex
)

func unlocked(text string) (n int, err error) {
	lock.Lock()
	defer lock.Unlock()
	n, err = strconv.Atoi(text)
	if err != nil {
		err = errFormat
		return
	}
	return
}

func counted(text string) (n int, err error) {
	defer func() { n++ }()
	if n, err = strconv.Atoi(text); err != nil {
		err = errFormat
	}
	return
}

func recovered(text string) (n int, err error) {
	defer func() { recover() }()
	n, err = strconv.Atoi(text)
	if err != nil {
		mustCount(n)
		err = errFormat
		return
	}
	return
}

func mustCount(n int) {
	if n > 5 {
		panic("too many")
	}
}

func parsed(u User) {
	_, err := unlocked(u.Email)
	log.Print(err) // ok
	_, err = counted(u.Email)
	log.Print(err) // ok
	_, err = recovered(u.Email)
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
