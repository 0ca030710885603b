package proofs

import (
	"net/http"
	"net/url"
)

// signing adds a header to what it sends.
type signing struct{ by string }

func (s signing) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("X-Signed-By", s.by)
	return http.DefaultTransport.RoundTrip(r)
}

func Client_Do_transport(d data[string], r *http.Request) {
	c := &http.Client{Transport: signing{d.Tagged}}
	c.Do(r) // want "share/http"
}

func Client_Do_transport_clean(d data[string], r *http.Request) {
	c := &http.Client{Transport: signing{d.Plain}}
	c.Do(r)
}

func Client_Get_transport(d data[string]) {
	c := &http.Client{Transport: signing{d.Tagged}}
	c.Get("http://example.com") // want "share/http"
}

func Client_Get_transport_clean(d data[string]) {
	c := &http.Client{Transport: signing{d.Plain}}
	c.Get("http://example.com")
}

func Client_Head_transport(d data[string]) {
	c := &http.Client{Transport: signing{d.Tagged}}
	c.Head("http://example.com") // want "share/http"
}

func Client_Head_transport_clean(d data[string]) {
	c := &http.Client{Transport: signing{d.Plain}}
	c.Head("http://example.com")
}

func Client_Post_transport(d data[string]) {
	c := &http.Client{Transport: signing{d.Tagged}}
	c.Post("http://example.com", "text/plain", nil) // want "share/http"
}

func Client_Post_transport_clean(d data[string]) {
	c := &http.Client{Transport: signing{d.Plain}}
	c.Post("http://example.com", "text/plain", nil)
}

func Client_PostForm_transport(d data[string]) {
	c := &http.Client{Transport: signing{d.Tagged}}
	c.PostForm("http://example.com", nil) // want "share/http"
}

func Client_PostForm_transport_clean(d data[string]) {
	c := &http.Client{Transport: signing{d.Plain}}
	c.PostForm("http://example.com", nil)
}

// proves Header.Del
func Header_Del_clear(d data[string]) {
	h := http.Header{}
	h.Add("X-Key", d.Tagged)
	h.Del("x-key")
	show(h)
}

func Header_Del_clear_without(d data[string]) {
	h := http.Header{}
	h.Add("X-Key", d.Tagged)
	show(h) // want "log/line"
}

func Header_Set_clear(d data[string]) {
	h := http.Header{}
	h.Add("X-Key", d.Tagged)
	h.Set("x-key", d.Plain)
	show(h)
}

func Header_Set_clear_without(d data[string]) {
	h := http.Header{}
	h.Add("X-Key", d.Tagged)
	show(h) // want "log/line"
}

func Request_SetBasicAuth_clear(d data[string]) {
	r := &http.Request{Header: http.Header{"Authorization": {d.Tagged}}}
	r.SetBasicAuth(d.Plain, d.Plain)
	show(r.Header)
}

func Request_SetBasicAuth_clear_without(d data[string]) {
	r := &http.Request{Header: http.Header{"Authorization": {d.Tagged}}}
	show(r.Header) // want "log/line"
}

// asked is a request for a path.
func asked(path string) *http.Request { return &http.Request{URL: &url.URL{Path: path}} }

func pathShown(_ http.ResponseWriter, r *http.Request)  { show(r.URL.Path) }
func valueShown(_ http.ResponseWriter, r *http.Request) { show(r.PathValue("name")) }

// proves ServeMux.ServeHTTP
func ServeMux_ServeHTTP_function(d data[string], w http.ResponseWriter) {
	m := http.NewServeMux()
	m.HandleFunc("/", pathShown)
	m.ServeHTTP(w, asked(d.Tagged)) // want "log/line"
}

func ServeMux_ServeHTTP_function_clean(d data[string], w http.ResponseWriter) {
	m := http.NewServeMux()
	m.HandleFunc("/", pathShown)
	m.ServeHTTP(w, asked(d.Plain))
}

func ServeMux_ServeHTTP_handler(d data[string], w http.ResponseWriter) {
	m := http.NewServeMux()
	m.Handle("/{name}", http.HandlerFunc(valueShown))
	m.ServeHTTP(w, asked(d.Tagged)) // want "log/line"
}

func ServeMux_ServeHTTP_handler_clean(d data[string], w http.ResponseWriter) {
	m := http.NewServeMux()
	m.Handle("/{name}", http.HandlerFunc(valueShown))
	m.ServeHTTP(w, asked(d.Plain))
}

// proves Cookie
func Cookie_quotes(d data[string]) {
	r := &http.Request{Header: http.Header{"Cookie": {d.Tagged}}}
	for _, c := range r.Cookies() {
		show(c.Value) // want "log/line"
	}
}

func Cookie_quotes_clean(d data[string]) {
	r := &http.Request{Header: http.Header{"Cookie": {d.Tagged}}}
	for _, c := range r.Cookies() {
		show(c.Name)
	}
}
