// Package urltexts puts texts of URLs together and takes them apart.
package urltexts

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
)

type User struct {
	ID       int
	Email    string `pii:"email"`
	Password string `pii:"password"`
	Host     string
}

// What stands behind a question mark is no path.

func added(u User) {
	asked, _ := url.Parse("https://shop.example/find?mail=" + u.Email)
	log.Print(asked.Path)     // ok
	log.Print(asked.RawPath)  // ok
	log.Print(asked.Host)     // ok
	log.Print(asked.RawQuery) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(asked)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	named, _ := url.Parse("https://shop.example/find/" + u.Email + "?full=1")
	log.Print(named.Path)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(named.RawQuery) // ok
}

func printed(u User) {
	asked, _ := url.Parse(fmt.Sprintf("https://shop.example/%d?mail=%s&id=%[1]d", u.ID, u.Email))
	log.Print(asked.Path)    // ok
	log.Print(asked.Query()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	named, _ := url.Parse(fmt.Sprintf("https://shop.example/%s?id=%d", u.Email, u.ID))
	log.Print(named.Path)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(named.Query()) // ok
}

func twice(u User) {
	both, _ := url.Parse(fmt.Sprintf("https://shop.example/%s?mail=%[1]s", u.Email))
	log.Print(both.Path) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	both, _ = url.Parse("https://shop.example/" + u.Email + "?mail=" + u.Email)
	log.Print(both.Path) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func long(u User) {
	text := "https://" + u.Host + "/find?mail=" + u.Email + "&id=" + fmt.Sprint(u.ID)
	asked, _ := url.ParseRequestURI(text)
	log.Print(asked.Path) // ok
	log.Print(text)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Constants may stand in another function than the call that takes the text apart.

func query(u User) string { return "/find?mail=" + u.Email }
func name(u User) string  { return "/find/" + u.Email }

func request(base, path string, body io.Reader) *http.Request {
	r, _ := http.NewRequest(http.MethodPost, base+path, body)
	return r
}

func requests(base string, u User) {
	log.Print(request(base, query(u), nil).URL.Path)     // ok
	log.Print(request(base, query(u), nil).URL.RawQuery) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(request(base, name(u), nil).URL.Path)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(request(name(u), "?full=1", nil).URL.Path) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func ask(path, mail string) *http.Request {
	r, _ := http.NewRequest(http.MethodGet, path+"?mail="+mail, nil)
	return r
}

func asks(u User) {
	log.Print(ask("/find", u.Email).URL.Path)     // ok
	log.Print(ask(u.Email, "any").URL.Path)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ask("/find", u.Email).URL.RawQuery) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ask(u.Email, "any").URL.RawQuery)   // ok
}

func either(u User, all bool) {
	text := "/find/" + u.Email
	if all {
		text = "/find?mail=" + u.Email
	}
	r, _ := http.NewRequest(http.MethodGet, text, nil)
	log.Print(r.URL.Path) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func neither(u User, all bool) {
	text := "/find?of=" + u.Email
	if all {
		text = "/find?mail=" + u.Email
	}
	r, _ := http.NewRequest(http.MethodGet, text, nil)
	log.Print(r.URL.Path) // ok
}

// A text that is taken apart by hand is another one.
func cut(u User) {
	text := "/find?mail=" + u.Email
	r, _ := http.NewRequest(http.MethodGet, text[6:], nil)
	log.Print(r.URL.Path) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A password stands between the colon and the sign that ends it.

func dsn(u User) string { return fmt.Sprintf("postgres://app:%s@%s/shop", u.Password, u.Host) }

func redacted(u User) {
	db, _ := url.Parse(dsn(u))
	log.Print(db.Redacted())      // ok
	log.Print(db.Host, db.Path)   // ok
	log.Print(db.User.Username()) // ok
	log.Print(db.User.Password()) // want `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(db)                 // want `^User\.Password \(pii:password\) reaches log\.Print$`
	db, _ = url.Parse("postgres://app:" + u.Password + "@" + u.Host)
	log.Print(db.Redacted()) // ok
	log.Print(db.String())   // want `^User\.Password \(pii:password\) reaches log\.Print$`
}

func elsewhere(u User) {
	db, _ := url.Parse(fmt.Sprintf("postgres://%s:app@%s/shop", u.Password, u.Host))
	log.Print(db.Redacted()) // want `^User\.Password \(pii:password\) reaches log\.Print$`
	db, _ = url.Parse(fmt.Sprintf("postgres://app:%[1]s@%[2]s/%[1]s", u.Password, u.Host))
	log.Print(db.Redacted()) // want `^User\.Password \(pii:password\) reaches log\.Print$`
	db, _ = url.Parse("postgres://" + u.Password + ":app@" + u.Host)
	log.Print(db.Redacted()) // want `^User\.Password \(pii:password\) reaches log\.Print$`
	db, _ = url.Parse("postgres://app:" + u.Password + "/" + u.Host)
	log.Print(db.Redacted()) // want `^User\.Password \(pii:password\) reaches log\.Print$`
}

// A request has the user and the password of its address as well.
func signed(u User) {
	r, _ := http.NewRequest(http.MethodGet, dsn(u), nil)
	log.Print(r.URL)                 // want `^User\.Password \(pii:password\) reaches log\.Print$`
	log.Print(r.URL.Redacted())      // ok
	log.Print(r.URL.User.Username()) // ok
	log.Print(r.URL.User.Password()) // want `^User\.Password \(pii:password\) reaches log\.Print$`
	r.URL.User = nil
	log.Print(r.URL) // ok
	named, _ := http.NewRequest(http.MethodGet, "https://shop.example/find?mail="+u.Email, nil)
	log.Print(named.URL.User) // ok
}
