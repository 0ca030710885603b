// Package forms sends forms and parses them again: what stands under a name comes out
// under that name.
package forms

import (
	"bytes"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Pass  string `pii:"password"`
	Nick  string
}

func (u User) values() url.Values {
	return url.Values{"mail": {u.Email}, "pass": {u.Pass}, "nick": {u.Nick}}
}

func parsed(u User) {
	v, _ := url.ParseQuery(u.values().Encode())
	log.Print(v.Get("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.Get("pass")) // want `^User\.Pass \(pii:password\) reaches log\.Print$`
	log.Print(v.Get("nick")) // ok
	log.Print(v["nick"])     // ok
	for k := range v {
		log.Print(k) // ok
	}
	log.Print(v)                   // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Pass \(pii:password\) reaches log\.Print$`
	log.Print(u.values().Encode()) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Pass \(pii:password\) reaches log\.Print$`
	log.Print(v.Encode())          // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Pass \(pii:password\) reaches log\.Print$`
}

func post(u User) *http.Request {
	return httptest.NewRequest("POST", "/", strings.NewReader(u.values().Encode()))
}

func posted(u User) {
	r := post(u)
	log.Print(r.FormValue("nick"))     // ok
	log.Print(r.FormValue("mail"))     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.PostFormValue("pass")) // want `^User\.Pass \(pii:password\) reaches log\.Print$`
	log.Print(r.PostFormValue("nick")) // ok
	r.ParseForm()
	log.Print(r.Form)                 // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Pass \(pii:password\) reaches log\.Print$`
	log.Print(r.PostForm.Get("nick")) // ok
	log.Print(r.PostForm.Get("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.Form["nick"])         // ok
	for k := range r.Form {
		log.Print(k) // ok
	}
	for k, v := range r.Form {
		log.Print(k, v) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Pass \(pii:password\) reaches log\.Print$`
	}
}

func postedBytes(u User) {
	r := httptest.NewRequest("POST", "/", bytes.NewReader([]byte(u.values().Encode())))
	log.Print(r.FormValue("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.FormValue("nick")) // ok
	r = httptest.NewRequest("POST", "/", bytes.NewBufferString(u.values().Encode()))
	log.Print(r.FormValue("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.FormValue("nick")) // ok
	b, _ := io.ReadAll(r.Body)
	log.Printf("%s", b) // want `^User\.Email \(pii:email\) reaches log\.Printf$` `^User\.Pass \(pii:password\) reaches log\.Printf$`
}

func handle(w http.ResponseWriter, r *http.Request) {
	log.Print(r.FormValue("nick")) // ok
}
func handleMail(w http.ResponseWriter, r *http.Request) {
	log.Print(r.FormValue("mail")) // ok
}
func parse(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	log.Print(r.PostForm.Get("nick")) // ok
}
func parseMail(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	log.Print(r.Form.Get("mail")) // ok
}
func key(r *http.Request, k string) string { return r.FormValue(k) }

func handled(u User) {
	handle(nil, post(u))            // ok
	handleMail(nil, post(u))        // want `^User\.Email \(pii:email\) reaches log\.Print through forms\.handleMail$`
	parse(nil, post(u))             // ok
	parseMail(nil, post(u))         // want `^User\.Email \(pii:email\) reaches log\.Print through forms\.parseMail$`
	log.Print(key(post(u), "nick")) // ok
	log.Print(key(post(u), "mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func query(u User) {
	r := httptest.NewRequest("GET", "/", nil)
	r.URL.RawQuery = u.values().Encode()
	log.Print(r.FormValue("nick"))       // ok
	log.Print(r.FormValue("mail"))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.URL.Query().Get("nick")) // ok
	log.Print(r.URL.Query().Get("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	handle(nil, r)                       // ok
	handleMail(nil, r)                   // want `^User\.Email \(pii:email\) reaches log\.Print through forms\.handleMail$`
	r.ParseForm()
	log.Print(r.Form.Get("nick")) // ok
	log.Print(r.Form.Get("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func either(u User, b bool) {
	t := u.values().Encode()
	if b {
		t = "x=" + u.Email
	}
	v, _ := url.ParseQuery(t)
	log.Print(v.Get("nick")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.Get("pass")) // want `^User\.Pass \(pii:password\) reaches log\.Print$` `^User\.Email \(pii:email\) reaches log\.Print$`
}

func put(u User) {
	v := u.values()
	v.Del("mail")
	w, _ := url.ParseQuery(v.Encode())
	log.Print(w)             // want `^User\.Pass \(pii:password\) reaches log\.Print$`
	log.Print(w.Get("mail")) // ok
	v.Set("pass", "x")
	w, _ = url.ParseQuery(v.Encode())
	log.Print(w) // ok
	w, _ = url.ParseQuery("a=b&" + u.values().Encode())
	log.Print(w.Get("nick")) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Pass \(pii:password\) reaches log\.Print$`
}
