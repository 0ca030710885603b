// Package case10 recovers from panics of handlers, and logs the request that caused one.
package case10

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
)

type Visitor struct {
	ID      string
	Session string `pii:"session"`
	Phone   string `pii:"phone"`
	Plan    string
}

// recovering logs what show makes of the request.
func recovering(show func(*http.Request) string, next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				log.Printf("panic: %v\n%s", v, show(r))
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next(w, r)
	})
}

// dump is the whole request.
func dump(r *http.Request) string {
	raw, err := httputil.DumpRequest(r, false)
	if err != nil {
		return err.Error()
	}
	return string(raw)
}

// brief is the first line of a dump.
func brief(r *http.Request) string {
	return fmt.Sprintf("%s %s %s", r.Method, r.URL.Path, r.Proto)
}

// careful dumps without the headers that say who asks.
func careful(r *http.Request) string {
	c := r.Clone(r.Context())
	c.Header = http.Header{}
	for _, k := range []string{"Accept", "Content-Type", "User-Agent"} {
		if v := r.Header.Get(k); v != "" {
			c.Header.Set(k, v)
		}
	}
	return dump(c)
}

func request(v Visitor) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/orders", nil)
	r.Header.Set("Accept", "text/html")
	r.AddCookie(&http.Cookie{Name: "sid", Value: v.Session})
	return r
}

func fail(http.ResponseWriter, *http.Request) { panic("index out of range") }

func LeakDump(w http.ResponseWriter, v Visitor) {
	recovering(dump, fail).ServeHTTP(w, request(v)) // leak: Visitor.Session
}

func CleanDump(w http.ResponseWriter, v Visitor) {
	recovering(brief, fail).ServeHTTP(w, request(v))
}

func LeakAuthorization(w http.ResponseWriter, v Visitor) {
	r := request(v)
	r.Header.Del("Authorization")
	recovering(dump, fail).ServeHTTP(w, r) // leak: Visitor.Session
}

func CleanCareful(w http.ResponseWriter, v Visitor) {
	recovering(careful, fail).ServeHTTP(w, request(v))
}

func LeakPath(w http.ResponseWriter, v Visitor) {
	r := request(v)
	r.URL.Path = "/orders/of/" + v.Phone
	recovering(brief, fail).ServeHTTP(w, r) // leak: Visitor.Phone
}

func CleanPath(w http.ResponseWriter, v Visitor) {
	r := request(v)
	r.URL.Path = "/orders/of/" + v.ID
	recovering(brief, fail).ServeHTTP(w, r)
}

// cookies are the names of what a browser sent.
func cookies(r *http.Request) []string {
	var names []string
	for _, c := range r.Cookies() {
		names = append(names, c.Name)
	}
	return names
}

func LeakCookies(v Visitor) {
	log.Print("came with ", request(v).Cookies()) // leak: Visitor.Session
}

func CleanCookies(v Visitor) {
	log.Print("came with ", cookies(request(v)))
}
