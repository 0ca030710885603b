// Package transport_addresses sends data to addresses with and without TLS.
package transport_addresses

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
	"transport_addresses/endpoint"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

const (
	clearHost = "http://crm.example.com"
	safeHost  = "https://crm.example.com"
)

func constants(u User) {
	http.Post("http://crm.example.com/in", "text/plain", strings.NewReader(u.Email))  // want `^User\.Email to net/http\.Post: an http:// address$`
	http.Post("https://crm.example.com/in", "text/plain", strings.NewReader(u.Email)) // ok: TLS
	http.Post("http://localhost:8080/in", "text/plain", strings.NewReader(u.Email))   // ok: this machine
	http.Post("http://127.0.0.1/in", "text/plain", strings.NewReader(u.Email))        // ok: this machine
	http.Post("http://[::1]:80/in", "text/plain", strings.NewReader(u.Email))         // ok: this machine
	http.Post("http://crm.example.com/in", "text/plain", strings.NewReader(u.Nick))   // ok: no personal data
	http.Post(os.Getenv("CRM"), "text/plain", strings.NewReader(u.Email))             // ok: nothing is known
}

func inTheURL(u User) {
	http.Get("http://crm.example.com/?mail=" + url.QueryEscape(u.Email))  // want `^User\.Email to net/http\.Get: an http:// address$`
	http.Get("https://crm.example.com/?mail=" + url.QueryEscape(u.Email)) // ok: TLS
}

func madeOf(u User, path string) {
	http.Post(clearHost+path, "text/plain", strings.NewReader(u.Email))                                // want `an http:// address$`
	http.Post(safeHost+path, "text/plain", strings.NewReader(u.Email))                                 // ok: TLS
	http.Post(fmt.Sprintf("http://%s/in", path), "text/plain", strings.NewReader(u.Email))             // want `an http:// address$`
	http.Post(fmt.Sprintf("https://%s/in", path), "text/plain", strings.NewReader(u.Email))            // ok: TLS
	http.Post(fmt.Sprintf("%s/in", clearHost+path), "text/plain", strings.NewReader(u.Email))          // want `an http:// address$`
	http.Post(fmt.Sprintf("https://x/%s", clearHost+path), "text/plain", strings.NewReader(u.Email))   // ok: what follows is no scheme
	http.Post("https://x/?next="+clearHost+path, "text/plain", strings.NewReader(u.Email))             // ok: what follows is no scheme
	http.Post(strings.TrimSuffix(clearHost+path, "/")+"/in", "text/plain", strings.NewReader(u.Email)) // want `an http:// address$`
	joined, _ := url.JoinPath(clearHost, path)
	http.Post(joined, "text/plain", strings.NewReader(u.Email)) // want `an http:// address$`
}

func bodies(u User) {
	http.Post(safeHost, "text/plain", strings.NewReader("http://example.com/profile?mail="+u.Email)) // ok: the address is in the text
}

func scheme(u User, tls bool, host string) {
	s := "http"
	if tls {
		s = "https"
	}
	http.Post(s+"://"+host, "text/plain", strings.NewReader(u.Email)) // want `an http:// address$`
	only := "https"
	http.Post(only+"://"+host, "text/plain", strings.NewReader(u.Email)) // ok: TLS
}

func requests(u User, host string) {
	clear, _ := http.NewRequest("POST", clearHost, strings.NewReader(u.Email))
	http.DefaultClient.Do(clear) // want `^User\.Email to \(\*net/http\.Client\)\.Do: an http:// address$`
	safe, _ := http.NewRequest("POST", safeHost, strings.NewReader(u.Email))
	http.DefaultClient.Do(safe) // ok: TLS
	built := &url.URL{Scheme: "http", Host: host}
	http.Post(built.String(), "text/plain", strings.NewReader(u.Email)) // want `an http:// address$`
	secure := &url.URL{Scheme: "https", Host: host}
	http.Post(secure.String(), "text/plain", strings.NewReader(u.Email)) // ok: TLS
}

var (
	base       = "http://api.example.com"
	secureBase = "https://api.example.com"
)

func globals(u User) {
	http.Post(base+"/in", "text/plain", strings.NewReader(u.Email))           // want `an http:// address$`
	http.Post(secureBase+"/in", "text/plain", strings.NewReader(u.Email))     // ok: TLS
	http.Post(endpoint.Clear+"/in", "text/plain", strings.NewReader(u.Email)) // want `an http:// address$`
	http.Post(endpoint.Safe+"/in", "text/plain", strings.NewReader(u.Email))  // ok: TLS
}

func send(url, body string) { http.Post(url, "text/plain", strings.NewReader(body)) }

func parameters(u User) {
	send("http://api.example.com", u.Email)           // want `an http:// address$`
	send("https://api.example.com", u.Email)          // ok: TLS
	endpoint.Send("http://api.example.com", u.Email)  // want `an http:// address$`
	endpoint.Send("https://api.example.com", u.Email) // ok: TLS
	endpoint.Send(endpoint.ClearURL(), u.Email)       // want `an http:// address$`
	endpoint.Send(endpoint.SafeURL(), u.Email)        // ok: TLS
}

func clients(u User) {
	clear := endpoint.New("http://api.example.com")
	clear.Send(u.Email) // want `an http:// address$`
	safe := endpoint.New("https://api.example.com")
	safe.Send(u.Email) // ok: TLS
}

// The address stands in a field that a constructor of the package fills.
type clearClient struct{ base string }

func newClear() *clearClient { return &clearClient{base: "http://api.example.com"} }

func (c *clearClient) send(u User) {
	http.Post(c.base+"/in", "text/plain", strings.NewReader(u.Email)) // want `an http:// address$`
}

type safeClient struct{ base string }

func newSafe() *safeClient { return &safeClient{base: "https://api.example.com"} }

func (c *safeClient) send(u User) {
	http.Post(c.base+"/in", "text/plain", strings.NewReader(u.Email)) // ok: TLS
}

type server struct {
	clear *clearClient
	crm   struct{ base string }
}

func newServer() *server {
	s := &server{clear: newClear()}
	s.crm.base = "http://crm.example.com"
	return s
}

func (s *server) send(u User) {
	http.Post(s.clear.base, "text/plain", strings.NewReader(u.Email)) // want `an http:// address$`
	http.Post(s.crm.base, "text/plain", strings.NewReader(u.Email))   // want `an http:// address$`
}

// An address is no personal data, wherever it is stored.
type profile struct {
	Site string `pii:"url"`
}

func constantSite() {
	p := profile{Site: "http://example.com"}
	http.Post("http://api.example.com", "text/plain", strings.NewReader(p.Site)) // ok: a constant
}
