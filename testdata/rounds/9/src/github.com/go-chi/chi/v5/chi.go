// Package chi is a stub of the package of the same path, with what the cases use.
package chi

import "net/http"

type Router interface {
	http.Handler
	Use(middlewares ...func(http.Handler) http.Handler)
	Get(pattern string, h http.HandlerFunc)
	Post(pattern string, h http.HandlerFunc)
}

type Mux struct {
	mux  *http.ServeMux
	uses []func(http.Handler) http.Handler
}

func NewRouter() *Mux { return &Mux{mux: http.NewServeMux()} }

func NewMux() *Mux { return NewRouter() }

func (mx *Mux) Use(middlewares ...func(http.Handler) http.Handler) {
	mx.uses = append(mx.uses, middlewares...)
}

func (mx *Mux) Get(pattern string, h http.HandlerFunc)  { mx.mux.HandleFunc("GET "+pattern, h) }
func (mx *Mux) Post(pattern string, h http.HandlerFunc) { mx.mux.HandleFunc("POST "+pattern, h) }

func (mx *Mux) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var h http.Handler = mx.mux
	for i := len(mx.uses) - 1; i >= 0; i-- {
		h = mx.uses[i](h)
	}
	h.ServeHTTP(w, r)
}

func URLParam(r *http.Request, key string) string { return r.PathValue(key) }
