package middleware

import (
	"log"
	"net/http"
	"net/http/httptest"
)

// A mux calls the handlers that it was given with the requests that it gets.

func to(path string) *http.Request { return httptest.NewRequest(http.MethodPost, path, nil) }

func showPath(w http.ResponseWriter, r *http.Request)   { log.Print(r.URL.Path) }
func showMethod(w http.ResponseWriter, r *http.Request) { log.Print(r.Method) }
func showValue(w http.ResponseWriter, r *http.Request)  { log.Print(r.PathValue("mail")) }
func showHeader(w http.ResponseWriter, r *http.Request) { log.Print(r.Header.Get("X-Mail")) }

func muxed(w http.ResponseWriter, u User) {
	m := http.NewServeMux()
	m.HandleFunc("/users/", showPath)
	m.ServeHTTP(w, to("/users/"+u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print through ServeMux\.ServeHTTP$`
	m.ServeHTTP(w, to("/users/"+u.Nick))  // ok
	m = http.NewServeMux()
	m.HandleFunc("/users/", showMethod)
	m.ServeHTTP(w, to("/users/"+u.Email)) // ok
}

func handlers(show http.HandlerFunc) http.Handler {
	m := http.NewServeMux()
	m.Handle("/users/{mail}", show)
	return m
}

func fromHelper(w http.ResponseWriter, u User) {
	handlers(showValue).ServeHTTP(w, to("/users/"+u.Email))  // want `^User\.Email \(pii:email\) reaches log\.Print through ServeMux\.ServeHTTP$`
	handlers(showValue).ServeHTTP(w, to("/users/"+u.Nick))   // ok
	handlers(showMethod).ServeHTTP(w, to("/users/"+u.Email)) // ok
}

type server struct{ mux *http.ServeMux }

func (s *server) routes(show http.HandlerFunc) *server {
	s.mux.HandleFunc("/users/", show)
	return s
}

func inField(w http.ResponseWriter, u User) {
	(&server{http.NewServeMux()}).routes(showPath).mux.ServeHTTP(w, to("/users/"+u.Email))   // want `^User\.Email \(pii:email\) reaches log\.Print through ServeMux\.ServeHTTP$`
	(&server{http.NewServeMux()}).routes(showMethod).mux.ServeHTTP(w, to("/users/"+u.Email)) // ok
}

func withHeader(w http.ResponseWriter, u User) {
	m := http.NewServeMux()
	m.HandleFunc("/", showHeader)
	r := to("/users")
	r.Header.Set("X-Nick", u.Email)
	m.ServeHTTP(w, r) // ok
	r.Header.Set("X-Mail", u.Email)
	m.ServeHTTP(w, r) // want `^User\.Email \(pii:email\) reaches log\.Print through ServeMux\.ServeHTTP$`
}

func wrapped(w http.ResponseWriter, u User) {
	http.StripPrefix("/users", http.HandlerFunc(showPath)).ServeHTTP(w, to("/users/"+u.Email))         // want `^User\.Email \(pii:email\) reaches log\.Print through HandlerFunc\.ServeHTTP$`
	http.StripPrefix("/users", http.HandlerFunc(showMethod)).ServeHTTP(w, to("/users/"+u.Email))       // ok
	http.MaxBytesHandler(http.HandlerFunc(showPath), 1<<20).ServeHTTP(w, to("/users/"+u.Email))        // want `^User\.Email \(pii:email\) reaches log\.Print through HandlerFunc\.ServeHTTP$`
	http.MaxBytesHandler(http.HandlerFunc(showMethod), 1<<20).ServeHTTP(w, to("/users/"+u.Email))      // ok
	http.TimeoutHandler(http.HandlerFunc(showPath), 1, "too slow").ServeHTTP(w, to("/users/"+u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print through HandlerFunc\.ServeHTTP$`
	http.TimeoutHandler(http.HandlerFunc(showPath), 1, "too slow").ServeHTTP(w, to("/users/"+u.Nick))  // ok
	http.AllowQuerySemicolons(http.HandlerFunc(showPath)).ServeHTTP(w, to("/users/"+u.Email))          // want `^User\.Email \(pii:email\) reaches log\.Print through HandlerFunc\.ServeHTTP$`
	http.AllowQuerySemicolons(http.HandlerFunc(showHeader)).ServeHTTP(w, to("/users/"+u.Email))        // ok
}
