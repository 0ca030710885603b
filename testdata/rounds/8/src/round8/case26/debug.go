// Package case26 writes requests and answers when it is told to be verbose, as clients of clusters do at high levels.
package case26

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"slices"
	"strings"
)

// A Context is how a cluster is reached.
type Context struct {
	Name  string
	Host  string
	Token string `pii:"token"`
	User  string `pii:"username"`
}

var level = 9

func v(n int) bool { return level >= n }

func newRequest(c Context, method, path string, body io.Reader) *http.Request {
	r, err := http.NewRequest(method, "https://"+c.Host+path, body)
	if err != nil {
		panic("bad path")
	}
	r.Header.Set("Accept", "application/json")
	r.Header.Set("Authorization", "Bearer "+c.Token)
	return r
}

// curl is a request as a command to try it.
func curl(r *http.Request) string {
	var b strings.Builder
	fmt.Fprintf(&b, "curl -X %s", r.Method)
	for k, vs := range r.Header {
		for _, v := range vs {
			fmt.Fprintf(&b, " -H '%s: %s'", k, v)
		}
	}
	fmt.Fprintf(&b, " %s", r.URL)
	return b.String()
}

// without is a copy of a request that lacks some headers.
func without(r *http.Request, names ...string) *http.Request {
	c := r.Clone(r.Context())
	for _, n := range names {
		c.Header.Del(n)
	}
	return c
}

// known are the headers that may be seen.
var known = []string{"Accept", "Content-Type"}

func visible(h http.Header) map[string]string {
	m := map[string]string{}
	for k := range h {
		if slices.Contains(known, k) {
			m[k] = h.Get(k)
		} else {
			m[k] = "..."
		}
	}
	return m
}

func LeakDump(c Context) {
	r := newRequest(c, http.MethodGet, "/pods", nil)
	text, err := httputil.DumpRequestOut(r, true)
	if err != nil {
		return
	}
	log.Printf("%s", text) // leak: Context.Token
}

func CleanDump(c Context) {
	r := newRequest(c, http.MethodGet, "/pods", nil)
	text, err := httputil.DumpRequestOut(without(r, "Authorization"), true)
	if err != nil {
		return
	}
	log.Printf("%s", text)
}

func LeakCurl(c Context) {
	r := newRequest(c, http.MethodGet, "/pods", nil)
	if v(9) {
		log.Print(curl(r)) // leak: Context.Token
	}
}

func CleanCurl(c Context) {
	r := newRequest(c, http.MethodGet, "/pods", nil)
	r.Header.Set("Authorization", "Bearer <masked>")
	if v(9) {
		log.Print(curl(r))
	}
}

func CleanVisible(c Context) {
	r := newRequest(c, http.MethodGet, "/pods", nil)
	log.Print(r.Method, " ", visible(r.Header))
}

func LeakBody(c Context) {
	body := fmt.Sprintf(`{"kind":"Review","user":%q}`, c.User)
	r := newRequest(c, http.MethodPost, "/reviews", strings.NewReader(body))
	sent, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	log.Printf("request body: %s", sent) // leak: Context.User
}

func CleanBody(c Context) {
	body := []byte(fmt.Sprintf(`{"kind":"Review","user":%q}`, c.User))
	r := newRequest(c, http.MethodPost, "/reviews", bytes.NewReader(body))
	log.Printf("request body: %d of %d bytes", r.ContentLength, len(body))
}

func LeakPrinted(c Context) {
	r := newRequest(c, http.MethodGet, "/pods", nil)
	log.Printf("%+v", r.Header["Authorization"]) // leak: Context.Token
}

func CleanPrinted(c Context) {
	r := newRequest(c, http.MethodGet, "/pods", nil)
	log.Printf("%s %s to %q, signed in: %t", r.Method, r.URL.Path, r.Host, r.Header.Get("Authorization") != "")
}
