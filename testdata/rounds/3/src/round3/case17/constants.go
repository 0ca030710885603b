// Package case17 has branches that constants decide.
package case17

import (
	"fmt"
	"log"
)

const (
	debug   = false
	verbose = true
	level   = 2
)

type Shopper struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Cart  string
}

func CleanDebug(s Shopper) {
	if debug {
		log.Print("shopper ", s.Email)
	}
	log.Print("cart ", s.Cart)
}

func LeakVerbose(s Shopper) {
	if verbose {
		log.Print("shopper ", s.Email) // leak: Shopper.Email
	}
	log.Print("cart ", s.Cart)
}

func CleanElse(s Shopper) {
	if verbose {
		log.Print("cart ", s.Cart)
	} else {
		log.Print("shopper ", s.Name)
	}
}

func LeakElse(s Shopper) {
	if debug {
		log.Print("cart ", s.Cart)
	} else {
		log.Print("shopper ", s.Name) // leak: Shopper.Name
	}
}

func CleanFalse(s Shopper) {
	if false {
		fmt.Println(s)
	}
	fmt.Println(s.ID)
}

func LeakNotFalse(s Shopper) {
	if !debug {
		fmt.Println(s) // leak: Shopper.Name, Shopper.Email
	}
	fmt.Println(s.ID)
}

func CleanLevel(s Shopper) {
	if level > 3 && s.ID > 0 {
		log.Print(s.Name)
	}
}

func LeakLevel(s Shopper) {
	if level > 1 && s.ID > 0 {
		log.Print(s.Name) // leak: Shopper.Name
	}
}

func CleanAssigned(s Shopper) {
	text := s.Cart
	if debug {
		text = s.Email
	}
	log.Print(text)
}

func LeakAssigned(s Shopper) {
	text := s.Cart
	if verbose {
		text = s.Email
	}
	log.Print(text) // leak: Shopper.Email
}

func CleanAfterReturn(s Shopper) {
	log.Print(s.Cart)
	if verbose {
		return
	}
	log.Print(s.Name)
}
