// Package headers sets, replaces and deletes what has a name: headers of
// requests, and values of forms and queries.
package headers

import (
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"net/textproto"
	"net/url"
	"strings"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

func replaced(u User) {
	h := http.Header{}
	h.Set("X-Mail", u.Email)
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Set("x-mail", u.Nick)
	log.Print(h) // ok
	h.Add("X-Mail", u.Email)
	h.Add("X-Mail", u.Nick)
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Del("X-MAIL")
	log.Print(h) // ok
}

func read(u User) {
	h := http.Header{}
	h.Set("Accept", u.Nick)
	h.Set("X-Mail", u.Email)
	log.Print(h.Get("accept"), h.Values("Accept")) // ok
	log.Print(h.Get("x-mail"))                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(h["X-Mail"])                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(h["Accept"])                         // ok
	for name, values := range h {
		log.Print(name, len(values)) // ok
		log.Print(values)            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func unknownName(u User, name string) {
	h := http.Header{}
	h.Set(name, u.Email)
	h.Set(name+"-2", u.Nick)
	log.Print(h.Get("Accept")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func set(h http.Header, mail string) { h.Set("X-Mail", mail) }

func unset(h http.Header) { h.Del("X-Mail") }

func helped(u User) {
	h := http.Header{}
	set(h, u.Email)
	log.Print(h.Get("X-Nick")) // ok
	log.Print(h)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	unset(h)
	log.Print(h) // ok
}

func sent(u User) {
	r, _ := http.NewRequest("GET", "https://example.com/", nil)
	r.Header.Set("X-Mail", u.Email)
	http.DefaultClient.Do(r) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
	r.Header.Del("X-Mail")
	http.DefaultClient.Do(r) // ok
	r.SetBasicAuth(u.Nick, u.Email)
	http.DefaultClient.Do(r) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
	r.Header.Del("Authorization")
	http.DefaultClient.Do(r) // ok
}

func request(u User) *http.Request {
	r, _ := http.NewRequest("GET", "https://example.com/", nil)
	r.Header.Set("X-Mail", u.Email)
	return r
}

func made(u User) {
	r := request(u)
	http.DefaultClient.Do(r) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
	r.Header.Del("X-Mail")
	http.DefaultClient.Do(r) // ok
}

func named(r *http.Request, u User) {
	r.Header.Set("Referer", u.Email)
	log.Print(r.UserAgent(), r.Cookies()) // ok
	log.Print(r.Referer())                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r.Header.Del("Referer")
	r.AddCookie(&http.Cookie{Name: "mail", Value: u.Email})
	log.Print(r.Referer()) // ok
	log.Print(r.Header)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.Cookies()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is written to the header of an answer goes to our own client.
func answered(w http.ResponseWriter, u User) {
	w.Header().Set("X-Mail", u.Email)
	log.Print(w.Header().Get("X-Nick")) // ok
}

func mime(u User) {
	h := textproto.MIMEHeader{}
	h.Set("Subject", u.Email)
	log.Print(h.Get("To"))      // ok
	log.Print(h.Get("subject")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Set("subject", u.Nick)
	log.Print(h) // ok
	h.Add("Subject", u.Email)
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Del("Subject")
	log.Print(h) // ok
}

func values(u User) {
	q := url.Values{}
	q.Set("mail", u.Email)
	q.Set("nick", u.Nick)
	log.Print(q.Get("nick")) // ok
	log.Print(q.Encode())    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	q.Set("Mail", u.Nick)
	log.Print(q.Encode()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	q.Set("mail", u.Nick)
	log.Print(q.Encode()) // ok
	q.Add("mail", u.Email)
	http.PostForm("https://example.com/", q) // want `^User\.Email \(pii:email\) reaches net/http\.PostForm$`
	q.Del("mail")
	http.PostForm("https://example.com/", q) // ok
}

func dumped(u User) {
	r, _ := http.NewRequest("POST", "https://example.com/", strings.NewReader(u.Email))
	head, _ := httputil.DumpRequestOut(r, false)
	log.Printf("%s", head) // ok
	all, _ := httputil.DumpRequestOut(r, true)
	log.Printf("%s", all) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	resp := &http.Response{Header: http.Header{"X-Mail": {u.Email}}, Body: io.NopCloser(strings.NewReader(u.Nick))}
	head, _ = httputil.DumpResponse(resp, false)
	log.Printf("%s", head) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}

func dumpedIf(u User, body bool) {
	r, _ := http.NewRequest("POST", "https://example.com/", strings.NewReader(u.Email))
	dump, _ := httputil.DumpRequest(r, body)
	log.Printf("%s", dump) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}

// A header that sets a cookie is one.

func cookies(w http.ResponseWriter, u User) {
	w.Header().Add("Set-Cookie", (&http.Cookie{Name: "mail", Value: u.Email}).String()) // want `^User\.Email \(pii:email\) reaches \(net/http\.Header\)\.Add$`
	w.Header().Add("set-cookie", "nick="+u.Nick)                                        // ok
	w.Header().Set("X-Mail", "mail="+u.Email)                                           // ok
}

func namedCookie(w http.ResponseWriter, name string, u User) {
	w.Header().Set(name, u.Email)                 // ok
	w.Header().Set("set-cookie", "mail="+u.Email) // want `^User\.Email \(pii:email\) reaches \(net/http\.Header\)\.Set$`
}
