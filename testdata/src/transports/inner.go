package transports

import (
	"io"
	"log"
	"net/http"
	"strings"
)

// Who makes a transport around another knows whether that sends.

type refusing struct{}

func (refusing) RoundTrip(*http.Request) (*http.Response, error) { return nil, http.ErrServerClosed }

type noting struct{}

func (noting) RoundTrip(req *http.Request) (*http.Response, error) {
	log.Print(req.UserAgent())
	return nil, http.ErrServerClosed
}

type around struct{ next http.RoundTripper }

func (a around) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("X-Seen", "1")
	return a.next.RoundTrip(req)
}

func by(next http.RoundTripper, req *http.Request) {
	if resp, err := next.RoundTrip(req); err == nil {
		resp.Body.Close()
	}
}

func asking(u User) *http.Request {
	req, _ := http.NewRequest(http.MethodGet, "https://registry.example", nil)
	req.Header.Set("User-Agent", u.Email)
	return req
}

func wrapped(u User) {
	around{http.DefaultTransport}.RoundTrip(asking(u))   // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through around\.RoundTrip$`
	around{&http.Transport{}}.RoundTrip(asking(u))       // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through around\.RoundTrip$`
	around{refusing{}}.RoundTrip(asking(u))              // ok
	around{noting{}}.RoundTrip(asking(u))                // want `^User\.Email \(pii:email\) reaches log\.Print through around\.RoundTrip$`
	by(http.DefaultTransport, asking(u))                 // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through transports\.by$`
	by(refusing{}, asking(u))                            // ok
	by(around{around{http.DefaultTransport}}, asking(u)) // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through transports\.by$`
	by(around{around{refusing{}}}, asking(u))            // ok
}

func wrappedInClient(u User) {
	sending := http.Client{Transport: around{http.DefaultTransport}}
	sending.Do(asking(u)) // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through Client\.Do$`
	keeping := http.Client{Transport: around{refusing{}}}
	keeping.Do(asking(u)) // ok
}

// What nobody knows may send.

type courier struct{ out http.RoundTripper }

func (c *courier) send(u User) {
	req, _ := http.NewRequest(http.MethodPost, "https://registry.example", strings.NewReader(u.Email))
	resp, err := c.out.RoundTrip(req) // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip$`
	if err == nil {
		_, _ = io.Copy(io.Discard, resp.Body)
	}
}

func sendAll(c *courier, u User) {
	c.send(u)                               // ok
	(&courier{refusing{}}).send(u)          // ok
	(&courier{new(http.Transport)}).send(u) // ok
}

// What a transport falls back on sends, whoever makes it.

type falling struct{ base http.RoundTripper }

func (f *falling) next() http.RoundTripper {
	if f.base != nil {
		return f.base
	}
	return http.DefaultTransport
}

func (f *falling) RoundTrip(req *http.Request) (*http.Response, error) {
	return f.next().RoundTrip(req)
}

func either(one, other http.RoundTripper, swap bool, req *http.Request) {
	next := one
	if swap {
		next = other
	}
	if resp, err := next.RoundTrip(req); err == nil {
		resp.Body.Close()
	}
}

func fallenBack(u User) {
	(&falling{}).RoundTrip(asking(u)) // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through falling\.RoundTrip$`
	client := http.Client{Transport: &falling{}}
	client.Do(asking(u))                                               // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through Client\.Do$`
	either(refusing{}, http.DefaultTransport, u.Nick == "", asking(u)) // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip through transports\.either$`
	either(refusing{}, refusing{}, u.Nick == "", asking(u))            // ok
}
