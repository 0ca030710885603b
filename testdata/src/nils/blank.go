package nils

import (
	"errors"
	"log"
	"strconv"
)

var errFormat = errors.New("invalid format")

// Where an error that quotes the text is replaced, the one that goes on is nil, however
// much is done between the test and the return.

func parseHidden(text string) (n int, err error) {
	if len(text) > 2 {
		n, err = strconv.Atoi(text)
		if err != nil {
			err = errFormat
			return
		}
		if n < 5 {
			n = 5
		}
	}
	return
}

func parseQuoted(text string) (n int, err error) {
	if len(text) > 2 {
		n, err = strconv.Atoi(text)
		if err == nil {
			return
		}
		if n < 5 {
			n = 5
		}
	}
	return
}

func parsed(a Account) {
	_, err := parseHidden(a.Email)
	log.Print(err) // ok
	_, err = parseQuoted(a.Email)
	log.Print(err) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func checkHidden(text string) error {
	_, err := strconv.Atoi(text)
	if err != nil {
		return errFormat
	}
	log.Print("checked")
	return err
}

func checkQuoted(text string) error {
	_, err := strconv.Atoi(text)
	if err == nil {
		return errFormat
	}
	log.Print("checked")
	return err
}

func checked(a Account) {
	log.Print(checkHidden(a.Email)) // ok
	log.Print(checkQuoted(a.Email)) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func unnamed(a Account) {
	email := a.Email
	if email == "" {
		log.Print("nobody called ", email) // ok
	}
	if email == "root@localhost" {
		log.Print("somebody called ", email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
	}
}

// The test is made in each turn, of what that turn has.
func unnamedInTurns(as []Account) {
	email := ""
	for _, a := range as {
		if email == "" {
			log.Print("first of all ", email) // ok
		} else {
			log.Print("after ", email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
		}
		email = a.Email
	}
	if email == "" {
		email = "nobody"
	}
	log.Print("last ", email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}
