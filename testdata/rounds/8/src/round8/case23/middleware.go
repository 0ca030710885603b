// Package case23 wraps handlers: who is it, what was asked, what went wrong.
package case23

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
)

// A User is signed in.
type User struct {
	ID    int
	Email string `pii:"email"`
	Token string `pii:"token"`
}

type middleware func(http.Handler) http.Handler

func use(h http.Handler, ms ...middleware) http.Handler {
	for _, m := range slices.Backward(ms) {
		h = m(h)
	}
	return h
}

type userKey struct{}

func signedIn(u User) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, u)))
		})
	}
}

func userOf(r *http.Request) (User, bool) {
	u, ok := r.Context().Value(userKey{}).(User)
	return u, ok
}

// A counter counts what is written.
type counter struct {
	http.ResponseWriter
	status, bytes int
}

func (c *counter) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.ResponseWriter.Write(p)
	c.bytes += n
	return n, err
}

func access(line func(r *http.Request) string) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c := &counter{w, http.StatusOK, 0}
			next.ServeHTTP(c, r)
			log.Print(line(r), " ", c.status, " ", c.bytes)
		})
	}
}

func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				log.Printf("%s %s: %v", r.Method, r.URL.Path, v)
				http.Error(w, "sorry", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func full(r *http.Request) string { return r.Method + " " + r.URL.String() }

func short(r *http.Request) string { return r.Method + " " + r.URL.Path }

func number(r *http.Request) string {
	u, ok := userOf(r)
	if !ok {
		return "nobody"
	}
	return fmt.Sprint(u.ID)
}

func hello(w http.ResponseWriter, r *http.Request) {
	if u, ok := userOf(r); ok {
		fmt.Fprintf(w, "hello %s", u.Email)
	}
}

func get(query url.Values) *http.Request {
	return httptest.NewRequest(http.MethodGet, "/hello?"+query.Encode(), nil)
}

func LeakAccess(u User) {
	r := get(url.Values{"token": {u.Token}})
	use(http.HandlerFunc(hello), access(full)).ServeHTTP(httptest.NewRecorder(), r) // leak: User.Token
}

func CleanAccess(u User) {
	r := get(url.Values{"token": {u.Token}})
	use(http.HandlerFunc(hello), access(short)).ServeHTTP(httptest.NewRecorder(), r)
}

func CleanNumber(u User) {
	r := get(nil)
	use(http.HandlerFunc(hello), signedIn(u), access(number)).ServeHTTP(httptest.NewRecorder(), r)
}

func LeakUser(u User) {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if u, ok := userOf(r); ok {
			log.Print("hello ", u.Email) // leak: User.Email
		}
	})
	use(h, signedIn(u)).ServeHTTP(httptest.NewRecorder(), get(nil))
}

func CleanUser(u User) {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, ok := userOf(r)
		log.Print("hello ", u.ID, ok)
	})
	use(h, signedIn(u)).ServeHTTP(httptest.NewRecorder(), get(nil))
}

func LeakRecovered(u User) {
	h := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("no cart of " + u.Email) }) // leak: User.Email
	use(h, recovered).ServeHTTP(httptest.NewRecorder(), get(nil))
}

func CleanRecovered(u User) {
	h := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(fmt.Sprint("no cart of ", u.ID)) })
	use(h, recovered, signedIn(u)).ServeHTTP(httptest.NewRecorder(), get(nil))
}
