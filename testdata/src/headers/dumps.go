package headers

import (
	"log"
	"net/http"
	"net/http/httputil"
	"strings"
)

// Whether a dump has the body callers say.

func logged(r *http.Request, body bool) {
	text, _ := httputil.DumpRequestOut(r, body)
	log.Printf("%s", text)
}

func loggedUnless(r *http.Request, quiet bool) { logged(r, !quiet) }

func answerText(r *http.Response, level int) string {
	text, _ := httputil.DumpResponse(r, level > 2)
	return string(text)
}

type dumper struct{ body bool }

func (d dumper) log(r *http.Request) { logged(r, d.body) }

func dumps(u User, verbose bool) {
	r, _ := http.NewRequest("POST", "https://example.com/", strings.NewReader(u.Email))
	logged(r, false)           // ok
	logged(r, true)            // want `^User\.Email \(pii:email\) reaches log\.Printf through headers\.logged$`
	logged(r, verbose)         // want `^User\.Email \(pii:email\) reaches log\.Printf through headers\.logged$`
	loggedUnless(r, true)      // ok
	loggedUnless(r, false)     // want `^User\.Email \(pii:email\) reaches log\.Printf through headers\.loggedUnless$`
	dumper{body: true}.log(r)  // want `^User\.Email \(pii:email\) reaches log\.Printf through dumper\.log$`
	r.Header.Set("X", u.Email) // a header is dumped in any case
	logged(r, false)           // want `^User\.Email \(pii:email\) reaches log\.Printf through headers\.logged$`
}

func answers(r *http.Response, u User) {
	r.Body = http.NoBody
	log.Print(answerText(r, 3)) // ok
	r.Header.Set("X", u.Email)
	log.Print(answerText(r, 1)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
