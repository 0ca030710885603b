// Package case06 lists subscribers in pages, with cursors that clients hand back.
package case06

import (
	"encoding/base64"
	"encoding/json"
	"log"
	"net/http"
	"net/url"
)

type Subscriber struct {
	No    int
	Email string `pii:"email"`
	Since string
}

// A cursor says where a page begins.
type cursor struct {
	After string `json:"a"`
	Order string `json:"o"`
}

func (c cursor) encode() (string, error) {
	raw, err := json.Marshal(c)
	return base64.RawURLEncoding.EncodeToString(raw), err
}

func decode(s string) (c cursor, err error) {
	raw, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return c, err
	}
	err = json.Unmarshal(raw, &c)
	return c, err
}

type page struct {
	Items []Subscriber
	Next  string
}

func list(all []Subscriber, key func(Subscriber) cursor) (p page, err error) {
	p.Items = all
	if len(all) > 0 {
		p.Next, err = key(all[len(all)-1]).encode()
	}
	return p, err
}

func byEmail(s Subscriber) cursor { return cursor{s.Email, "email"} }

func bySince(s Subscriber) cursor { return cursor{s.Since, "since"} }

func fetch(base, next string) error {
	q := url.Values{"cursor": {next}}
	resp, err := http.Get(base + "/subscribers?" + q.Encode())
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakNext(s Subscriber) {
	p, err := list([]Subscriber{s}, byEmail)
	log.Print(len(p.Items), " subscribers, next is ", p.Next, err) // leak: Subscriber.Email
}

func CleanNext(s Subscriber) {
	p, err := list([]Subscriber{s}, bySince)
	log.Print(len(p.Items), " subscribers, next is ", p.Next, err)
}

func LeakDecoded(s Subscriber) {
	p, _ := list([]Subscriber{s}, byEmail)
	if c, err := decode(p.Next); err == nil {
		log.Print("goes on after ", c.After) // leak: Subscriber.Email
	}
}

func CleanDecoded(s Subscriber) {
	p, _ := list([]Subscriber{s}, byEmail)
	if c, err := decode(p.Next); err == nil {
		log.Print("goes on by ", c.Order)
	}
}

func LeakFetch(base string, s Subscriber) error {
	next, err := byEmail(s).encode()
	if err != nil {
		return err
	}
	return fetch(base, next) // leak: Subscriber.Email
}

func CleanFetch(base string, s Subscriber) error {
	next, err := bySince(s).encode()
	if err != nil {
		return err
	}
	return fetch(base, next)
}
