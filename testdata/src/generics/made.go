package generics

import (
	"encoding/json"
	"log"
)

// What a function that is passed in gives back has the type that it says.

type profile struct {
	Nick   string `json:"nick"`
	Email  string `json:"email" pii:"email"`
	Secret string `json:"-" pii:"password"`
}

//pii:sink store/cache
func keep(raw []byte) {}

func remember[T any](f func() (T, error)) (T, error) {
	v, err := f()
	if err != nil {
		return v, err
	}
	raw, err := json.Marshal(v)
	keep(raw)
	return v, err
}

func printed[T any](f func() T) { log.Print(f()) }

func logJSON[T any](f func() T) {
	raw, _ := json.Marshal(f())
	log.Printf("%s", raw)
}

func remembered(p profile) {
	_, _ = remember(func() (profile, error) { return p, nil })        // want `^profile\.Email \(pii:email\) reaches \S*keep through \S*remember$`
	_, _ = remember(func() (string, error) { return p.Nick, nil })    // ok
	_, _ = remember(func() (int, error) { return len(p.Email), nil }) // ok
}

func loggedJSON(p profile) {
	logJSON(func() profile { return p })                     // want `^profile\.Email \(pii:email\) reaches log\.Printf through \S*logJSON$`
	logJSON(func() profile { return profile{Nick: p.Nick} }) // ok
	logJSON(func() profile { p.Email = ""; return p })       // ok: the other one is not shown
}

func printedAll(p profile) {
	p.Secret = ""
	printed(func() profile { return p }) // want `^profile\.Email \(pii:email\) reaches log\.Print through \S*printed$`
	p.Email = ""
	printed(func() profile { return p }) // ok
}
