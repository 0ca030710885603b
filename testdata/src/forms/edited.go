package forms

import (
	"encoding/json"
	"log"
	"net/url"
)

// A query that is taken apart, changed and put together again has what it had, but for what
// was replaced or deleted.

type feed struct {
	Base  string
	Topic string
	Token string `pii:"token"`
}

func (f feed) address() *url.URL {
	u, err := url.Parse(f.Base)
	if err != nil {
		return new(url.URL)
	}
	q := u.Query()
	q.Set("topic", f.Topic)
	q.Set("token", f.Token)
	u.RawQuery = q.Encode()
	return u
}

func covering(u *url.URL, name string) *url.URL {
	c := *u
	q := c.Query()
	q.Set(name, "...")
	c.RawQuery = q.Encode()
	return &c
}

func coveringAll(u *url.URL) string { return covering(covering(u, "token"), "pin").String() }

func dropToken(text string) string {
	q, err := url.ParseQuery(text)
	if err != nil {
		return ""
	}
	q.Del("token")
	return q.Encode()
}

func dropIfThere(u *url.URL) string {
	q := u.Query()
	if q.Has("token") {
		q.Del("token")
	}
	u.RawQuery = q.Encode()
	return u.String()
}

func topicOf(u *url.URL) string { return u.Query().Get("topic") }

func editedQueries(f feed) {
	u := f.address()
	log.Print(u)                            // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	log.Print(topicOf(u))                   // ok
	log.Print(u.Query().Get("token"))       // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	log.Print(covering(u, "token"))         // ok
	log.Print(covering(u, "topic"))         // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	log.Print(coveringAll(u))               // ok
	log.Print(dropToken(u.RawQuery))        // ok
	log.Print(dropToken("token=" + u.Path)) // ok
	log.Print(dropToken("q=" + f.Token))    // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	log.Print(u)                            // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	log.Print(dropIfThere(u))               // ok
	log.Print(u)                            // ok
}

func editedHere(f feed, name string) {
	q := f.address().Query()
	q.Set("topic", f.Token)
	q.Del("token")
	log.Print(q.Get("token")) // ok
	log.Print(q.Encode())     // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	q.Set("topic", f.Topic)
	log.Print(q, q.Encode()) // ok
	q.Set(name, f.Token)
	again, _ := url.ParseQuery(q.Encode())
	log.Print(again.Get("topic")) // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	again.Del("topic")
	log.Print(again) // want `^feed\.Token \(pii:token\) reaches log\.Print$`
}

func namedByToken(f feed) {
	q := url.Values{}
	q.Set(f.Token, "on")
	q.Set("topic", f.Topic)
	again, _ := url.ParseQuery(q.Encode())
	for name := range again {
		log.Print(name) // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	}
	again.Del("topic")
	log.Print(again.Encode()) // want `^feed\.Token \(pii:token\) reaches log\.Print$`
}

func reparsed(f feed, held url.Values) {
	held.Set("token", f.Token)
	again, _ := url.ParseQuery(held.Encode())
	log.Print(again.Get("topic")) // ok
	log.Print(again.Get("token")) // want `^feed\.Token \(pii:token\) reaches log\.Print$`
}

func documents(f feed, rest map[string]string) {
	rest["token"] = f.Token
	text, _ := json.Marshal(rest)
	var again map[string]string
	json.Unmarshal(text, &again)
	log.Print(again["topic"]) // ok
	log.Print(again["token"]) // want `^feed\.Token \(pii:token\) reaches log\.Print$`
	again["token"] = "..."
	log.Print(again) // ok
}
