package headers

import (
	"log"
	"net/http"
	"strings"
)

// The name of a cookie says nothing of its value.

func namesOfCookies(r *http.Request, u User) {
	r.AddCookie(&http.Cookie{Name: "mail", Value: u.Email})
	for _, c := range r.Cookies() {
		log.Print(c.Name)  // ok
		log.Print(c.Value) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(c)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	log.Print(r.Cookies()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c, _ := r.Cookie("mail")
	log.Print(c.Name)     // ok
	log.Print(c.Value)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func cookieNames(r *http.Request) string {
	var all []string
	for _, c := range r.Cookies() {
		all = append(all, c.Name)
	}
	return strings.Join(all, " ")
}

func cookieValues(r *http.Request) string {
	var all []string
	for _, c := range r.Cookies() {
		all = append(all, c.Value)
	}
	return strings.Join(all, " ")
}

func cookiesOfHelper(r *http.Request, u User) {
	r.AddCookie(&http.Cookie{Name: "mail", Value: u.Email})
	log.Print(cookieNames(r))  // ok
	log.Print(cookieValues(r)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
