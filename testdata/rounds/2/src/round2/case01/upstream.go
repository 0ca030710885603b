// Package case01 calls partners whose addresses hold credentials.
package case01

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
)

// Upstream is what is needed to call a partner.
type Upstream struct {
	Name     string
	Host     string
	User     string
	Password string `pii:"password"`
	Token    string `pii:"token"`
}

func (u Upstream) endpoint() *url.URL {
	return &url.URL{
		Scheme: "https",
		User:   url.UserPassword(u.User, u.Password),
		Host:   u.Host,
		Path:   "/v1/items",
	}
}

func (u Upstream) search(text string) *url.URL {
	q := url.Values{}
	q.Set("q", text)
	q.Set("access_token", u.Token)
	return &url.URL{Scheme: "https", Host: u.Host, Path: "/v1/search", RawQuery: q.Encode()}
}

func LeakEndpoint(u Upstream) {
	log.Printf("upstream %s is %s", u.Name, u.endpoint()) // leak: Upstream.Password
}

func CleanEndpoint(u Upstream) {
	log.Printf("upstream %s is %s", u.Name, u.endpoint().Redacted())
}

// Redacted hides the password of the user part only.
func LeakRedactedSearch(u Upstream) {
	log.Printf("searching %s", u.search("boots").Redacted()) // leak: Upstream.Token
}

func CleanSearchPath(u Upstream) {
	log.Printf("searching %s", u.search("boots").Path)
}

func LeakUserinfo(u Upstream) {
	log.Printf("signing in as %s", u.endpoint().User) // leak: Upstream.Password
}

func CleanUserinfo(u Upstream) {
	log.Printf("signing in as %s", u.endpoint().User.Username())
}

func LeakGetError(u Upstream) {
	resp, err := http.Get("http://127.0.0.1:1/items?access_token=" + u.Token) // leak: Upstream.Token
	if err != nil {
		log.Printf("upstream %s: %v", u.Name, err) // leak: Upstream.Token
		return
	}
	resp.Body.Close()
}

func CleanGetError(u Upstream) {
	resp, err := http.Get("http://127.0.0.1:1/items?shop=" + url.QueryEscape(u.Name))
	if err != nil {
		log.Printf("upstream %s: %v", u.Name, err)
		return
	}
	resp.Body.Close()
}

func (u Upstream) parse() (*url.URL, error) {
	target, err := url.Parse("https://" + u.Host + "/%zz?access_token=" + u.Token)
	if err != nil {
		return nil, fmt.Errorf("upstream %s: %w", u.Name, err)
	}
	return target, nil
}

func LeakParseError(u Upstream) {
	if _, err := u.parse(); err != nil {
		log.Print(err) // leak: Upstream.Token
	}
}

func CleanParseError(u Upstream) {
	if _, err := u.parse(); err != nil {
		var ue *url.Error
		log.Printf("upstream %s: bad address: %t", u.Name, errors.As(err, &ue))
	}
}
