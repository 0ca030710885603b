// Package case34 pays with tokens in place of cards.
package case34

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"

	"round4/case34/vault"
)

type Card struct {
	Number string `pii:"card-number"`
	Holder string `pii:"name"`
	Brand  string
}

type charge struct {
	Card  string `json:"card"`
	Brand string `json:"brand"`
	Cents int    `json:"cents"`
}

func pay(base string, c charge) error {
	raw, err := json.Marshal(c)
	if err != nil {
		return err
	}
	resp, err := http.Post(base+"/charge", "application/json", bytes.NewReader(raw))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakCharge(base string, c Card) error {
	v := vault.New()
	n, err := v.Get(v.Put(c.Number))
	if err != nil {
		return err
	}
	return pay(base, charge{n, c.Brand, 100}) // leak: Card.Number
}

func CleanCharge(base string, c Card) error {
	v := vault.New()
	t := v.Put(c.Number)
	return pay(base, charge{string(t), c.Brand, 100})
}

func LeakMissing(c Card) {
	v := vault.New()
	if _, err := v.Get(vault.Token(c.Number)); err != nil {
		log.Print(err) // leak: Card.Number
	}
}

func CleanMissing(c Card) {
	v := vault.New()
	if _, err := v.Get(vault.Token(c.Brand)); err != nil {
		log.Print(err)
	}
}

func LeakDetokenised(c Card) {
	v := vault.New()
	got, err := v.Get(v.Put(c.Holder))
	log.Print(got, err) // leak: Card.Holder
}

func CleanDetokenised(c Card) {
	v := vault.New()
	t := v.Put(c.Holder)
	log.Print(t, v.Len(t))
}
