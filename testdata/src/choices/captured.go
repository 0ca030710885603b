package choices

import (
	"fmt"
	"log"
)

// A function literal asks a parameter of the function around it.

func recovered(keep bool, f func()) (err error) {
	defer func() {
		switch p := recover(); {
		case p == nil:
		case keep:
			err = fmt.Errorf("panic: %v", p)
		default:
			err = fmt.Errorf("panic: %T", p)
		}
	}()
	f()
	return nil
}

func deferredError(mode string, text string) (err error) {
	defer func() {
		if mode == "full" {
			err = fmt.Errorf("failed: %s", text)
		}
	}()
	return nil
}

func deeper(keep bool, text string) (got string) {
	func() {
		func() {
			if keep {
				got = text
			}
		}()
	}()
	return got
}

func asked(u User, any bool) {
	log.Print(recovered(true, func() { panic("lost " + u.Email) }))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(recovered(false, func() { panic("lost " + u.Email) })) // ok
	log.Print(recovered(any, func() { panic("lost " + u.Email) }))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(deferredError("full", u.Email))                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(deferredError("short", u.Email))                       // ok
	log.Print(deeper(true, u.Email))                                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(deeper(false, u.Email))                                // ok
}

// What is stored in the variable besides is no longer the parameter.

func changed(keep bool, text string) (got string) {
	show := func() {
		if keep {
			got = text
		}
	}
	keep = len(text) > 3
	show()
	return got
}

func changedInside(keep bool, text string) (got string) {
	turn := func() { keep = true }
	show := func() {
		if keep {
			got = text
		}
	}
	turn()
	show()
	return got
}

func askedOfOthers(u User) {
	log.Print(changed(false, u.Email))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(changedInside(false, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
