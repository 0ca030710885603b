// Package case28 serves documents to those who may see them.
package case28

import (
	"fmt"
	"log"
	"net/http"

	"round4/case28/web"
)

type recorder struct {
	header http.Header
	code   int
}

func (r *recorder) Header() http.Header         { return r.header }
func (r *recorder) Write(p []byte) (int, error) { return len(p), nil }
func (r *recorder) WriteHeader(code int)        { r.code = code }

func serve(h http.Handler) {
	r, err := http.NewRequest(http.MethodGet, "/doc", nil)
	if err != nil {
		log.Print(err)
		return
	}
	h.ServeHTTP(&recorder{header: http.Header{}}, r)
}

func finder(p web.Principal) func(string) (web.Principal, bool) {
	return func(string) (web.Principal, bool) { return p, true }
}

var document = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	if p, ok := web.Caller(r.Context()); ok {
		fmt.Fprintf(w, "for %s", p.Login)
	}
})

func LeakAccess(p web.Principal) {
	serve(web.Chain(document, web.Auth(finder(p)), web.Access))
}

func CleanAccess(p web.Principal) {
	serve(web.Chain(document, web.Auth(finder(p)), web.Count))
}

func LeakHandler(p web.Principal) {
	serve(web.Chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p, _ := web.Caller(r.Context())
		log.Printf("document for %s", p.Login) // leak: Principal.Login
	}), web.Auth(finder(p))))
}

func CleanHandler(p web.Principal) {
	serve(web.Chain(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p, _ := web.Caller(r.Context())
		log.Printf("document for %s", p.ID)
	}), web.Auth(finder(p))))
}
