// Package transports sends requests by clients that add something to them.
package transports

import (
	"log"
	"net/http"
	"net/http/cookiejar"
	"net/url"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

// signing adds a header.
type signing struct {
	by   string
	next http.RoundTripper
}

func (s signing) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("X-Signed-By", s.by)
	return s.next.RoundTrip(r)
}

// logging logs headers.
type logging struct{ next http.RoundTripper }

func (l *logging) RoundTrip(r *http.Request) (*http.Response, error) {
	log.Print(r.Header)
	return l.next.RoundTrip(r)
}

// bare sends no header.
type bare struct{}

func (bare) RoundTrip(r *http.Request) (*http.Response, error) {
	plain, err := http.NewRequest(r.Method, "https://example.com/", r.Body)
	if err != nil {
		return nil, err
	}
	return http.DefaultTransport.RoundTrip(plain)
}

func signed(u User) {
	c := &http.Client{Transport: signing{u.Email, http.DefaultTransport}}
	c.Get("https://example.com/") // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through Client\.Get$`
	c = &http.Client{Transport: signing{u.Nick, http.DefaultTransport}}
	c.Get("https://example.com/")              // ok
	c.Get("https://example.com/?q=" + u.Email) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Get$`
}

func request(u User) *http.Request {
	r, _ := http.NewRequest("GET", "https://example.com/", nil)
	r.Header.Set("X-Mail", u.Email)
	return r
}

func done(u User) {
	http.DefaultClient.Do(request(u)) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
	c := &http.Client{Transport: bare{}}
	c.Do(request(u)) // ok: the header is not sent
	c = &http.Client{Transport: &logging{http.DefaultTransport}}
	c.Do(request(u)) // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through Client\.Do$` `^User\.Email \(pii:email\) reaches log\.Print through Client\.Do$`
	c = &http.Client{Transport: &logging{http.DefaultTransport}}
	c.Do(request(User{Nick: u.Nick})) // ok
	c = &http.Client{Transport: http.DefaultTransport}
	c.Do(request(u)) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
}

// api is a client that is made in one place and used in another.
type api struct{ http *http.Client }

func newAPI(by string) *api {
	return &api{&http.Client{Transport: signing{by, http.DefaultTransport}}}
}

func (a *api) rates() { a.http.Get("https://example.com/rates") }

func used(u User) {
	newAPI(u.Email).rates() // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through api\.rates$`
	newAPI(u.Nick).rates()  // ok
}

func jars(u User, at *url.URL) {
	jar, _ := cookiejar.New(nil)
	c := &http.Client{Jar: jar}
	jar.SetCookies(at, []*http.Cookie{{Name: "n", Value: u.Nick}})
	c.Get("https://example.com/") // ok
	jar.SetCookies(at, []*http.Cookie{{Name: "m", Value: u.Email}})
	c.Get("https://example.com/")                // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Get$`
	new(http.Client).Get("https://example.com/") // ok
	log.Print(jar.Cookies(at))                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
