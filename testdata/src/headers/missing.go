package headers

import (
	"log"
	"net/http"
	"net/textproto"
	"net/url"
)

// Where a header or a form says that it has nothing under a name, who has replaced what is
// there on the other way alone has replaced all.

type seller struct {
	Name string
	Pin  string `pii:"pin"`
}

func (s seller) header() http.Header {
	h := http.Header{}
	h.Set("X-Pin", s.Pin)
	h.Set("X-Name", s.Name)
	return h
}

func covered(h http.Header, name string) http.Header {
	h = h.Clone()
	if len(h.Values(name)) > 0 {
		h.Set(name, "-")
	}
	return h
}

func coveredPin(h http.Header) http.Header {
	c := h.Clone()
	if c.Get("x-pin") == "" {
		return c
	}
	c.Set("X-Pin", "-")
	return c
}

func otherAsked(h http.Header) http.Header {
	if h.Get("X-Name") != "" {
		h.Set("X-Pin", "-")
	}
	return h
}

func askedTooEarly(s seller, h http.Header) http.Header {
	has := h.Get("X-Pin") != ""
	h.Set("X-Pin", s.Pin)
	if has {
		h.Set("X-Pin", "-")
	}
	return h
}

func mayBeMissing(s seller) {
	log.Print(s.header())                                  // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
	log.Print(coveredPin(s.header()))                      // ok
	log.Print(covered(s.header(), "X-Pin"))                // ok
	log.Print(covered(s.header(), "X-Name"))               // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
	log.Print(otherAsked(s.header()))                      // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
	log.Print(askedTooEarly(s, s.header()))                // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
	log.Print(mimeOf(s))                                   // ok
	log.Print(formOf(s, "pin"), formOf(s, "pin").Encode()) // ok
	log.Print(formOf(s, "name"))                           // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
}

func mimeOf(s seller) textproto.MIMEHeader {
	h := textproto.MIMEHeader{}
	h.Set("X-Pin", s.Pin)
	if pin := h.Get("X-Pin"); pin != "" {
		h.Del("X-Pin")
	}
	return h
}

func formOf(s seller, hidden string) url.Values {
	form := url.Values{"pin": {s.Pin}, "name": {s.Name}}
	if form.Has(hidden) {
		form.Set(hidden, "-")
	}
	return form
}

var secretHeaders = []string{"Authorization", "X-Pin"}

// A header that gets a constant under a name of the caller has nothing else there.

func hide(h http.Header, name string) http.Header {
	h.Set(name, "-")
	return h
}

func hideAll(h http.Header) http.Header {
	c := h.Clone()
	for _, name := range secretHeaders {
		if c.Get(name) != "" {
			c.Set(name, "-")
		}
	}
	return c
}

func hideThose(h http.Header, names ...string) http.Header {
	for _, name := range names {
		if len(h[name]) > 0 {
			h.Set(name, "-")
		}
	}
	return h
}

func put(h http.Header, name, value string) http.Header {
	h.Set(name, value)
	return h
}

func hidden(s seller) {
	log.Print(hide(s.header(), "x-pin"))                 // ok
	log.Print(hide(s.header(), "x-name"))                // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
	log.Print(hideAll(s.header()))                       // ok
	log.Print(hideThose(s.header(), "X-Pin"))            // ok
	log.Print(put(s.header(), "X-Name", s.Pin))          // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
	log.Print(put(http.Header{}, "X-Pin", s.Pin))        // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
	log.Print(put(http.Header{}, "X-Pin", s.Name))       // ok
	log.Print(hide(put(http.Header{}, "A", s.Pin), "B")) // want `^seller\.Pin \(pii:pin\) reaches log\.Print$`
}
