// Package sinks reaches sinks of every family that the default policy judges.
package sinks

import (
	"bytes"
	"fmt"
	"log"
	"net/http"
	"net/smtp"
	"net/url"
	"os"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	SSN   string `pii:"ssn"`
	Nick  string
}

func console(u User) {
	fmt.Print(u.Email)        // want `^User\.Email \(pii:email\) reaches fmt\.Print$`
	fmt.Print(u.Nick)         // ok
	fmt.Printf("%s", u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Printf$`
	fmt.Printf("%T", u.Email) // ok
	fmt.Println(u.Email)      // want `^User\.Email \(pii:email\) reaches fmt\.Println$`
	fmt.Println(len(u.Email)) // ok
	println(u.Email)          // want `^User\.Email \(pii:email\) reaches println$`
	println(u.Nick)           // ok
	print(u.Email)            // want `^User\.Email \(pii:email\) reaches print$`
	print(u.ID)               // ok
}

func logs(l *log.Logger, u User) {
	log.Println(u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Println$`
	log.Printf("%v", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Output(1, u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Output$`
	log.Output(1, u.Nick)     // ok
	l.Printf("%v", u.Email)   // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf$`
	l.Printf("%v", u.Nick)    // ok
	l.Output(1, u.Email)      // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Output$`
}

func files(u User) {
	os.WriteFile("/tmp/x", []byte(u.Email), 0o600)                // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
	os.WriteFile("/tmp/x", []byte(u.Nick), 0o600)                 // ok
	os.WriteFile("/tmp/x", bytes.ToUpper([]byte(u.Email)), 0o600) // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
}

func mail(u User, admin string) {
	body := "Hello " + u.Nick
	smtp.SendMail("mail:25", nil, "shop@example.com", []string{u.Email}, []byte(body))       // ok: the recipient
	smtp.SendMail("mail:25", nil, "shop@example.com", []string{admin}, []byte(body+u.Email)) // ok: contact data in a body
	smtp.SendMail("mail:25", nil, "shop@example.com", []string{u.Email}, []byte(body+u.SSN)) // want `^User\.SSN \(pii:ssn\) reaches net/smtp\.SendMail$`
}

func cookies(w http.ResponseWriter, u User) {
	c := &http.Cookie{Name: "session"}
	c.Value = u.Nick
	http.SetCookie(w, c) // ok
	c.Value = u.Email
	http.SetCookie(w, c) // want `^User\.Email \(pii:email\) reaches net/http\.SetCookie$`
	c.Value = "x"
	http.SetCookie(w, c) // ok
	d := http.Cookie{Name: "n", Value: fmt.Sprint(u)}
	http.SetCookie(w, &d) // want `^User\.Email \(pii:email\) reaches net/http\.SetCookie$` `^User\.SSN \(pii:ssn\) reaches net/http\.SetCookie$`
}

func requests(u User) {
	http.Get("https://example.com/?q=" + url.QueryEscape(u.Email))              // want `^User\.Email \(pii:email\) reaches net/http\.Get$`
	http.Get("https://example.com/?q=" + url.QueryEscape(u.Nick))               // ok
	http.Post("https://example.com/", "text/plain", strings.NewReader(u.Email)) // want `^User\.Email \(pii:email\) reaches net/http\.Post$`
	http.Post("https://example.com/", "text/plain", strings.NewReader(u.Nick))  // ok
	http.PostForm("https://example.com/", url.Values{"mail": {u.Email}})        // want `^User\.Email \(pii:email\) reaches net/http\.PostForm$`
	http.PostForm("https://example.com/", url.Values{"nick": {u.Nick}})         // ok
}

func client(c *http.Client, u User) {
	req, err := http.NewRequest("POST", "https://example.com/", strings.NewReader(u.Email))
	if err != nil {
		log.Print(err) // ok: the URL is constant
		return
	}
	c.Do(req) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
	clean, _ := http.NewRequest("POST", "https://example.com/", strings.NewReader(u.Nick))
	c.Do(clean) // ok
	clean.Header.Set("X-Mail", u.Email)
	c.Do(clean) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
}

func answers(w http.ResponseWriter, u User) {
	fmt.Fprintln(w, u.Email)         // ok: mapped, not judged
	http.Error(w, u.Nick, 500)       // ok
	w.Header().Set("X-Nick", u.Nick) // ok
}

func severalSinks(u User) {
	log.Print(u.Nick, u.Email, u.SSN)         // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.SSN \(pii:ssn\) reaches log\.Print$`
	fmt.Println(u.SSN, log.Prefix(), u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Println$` `^User\.SSN \(pii:ssn\) reaches fmt\.Println$`
}

func parts(c *http.Client, u User) {
	req, _ := http.NewRequest("GET", "https://example.com/?q="+url.QueryEscape(u.Email), nil)
	log.Print(req.URL.Host)     // ok
	log.Print(req.Method)       // ok
	log.Print(req.URL.Path)     // ok
	log.Print(req.URL.RawQuery) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(req.URL)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(req.RequestURI)   // ok
	c.Do(req)                   // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
}
