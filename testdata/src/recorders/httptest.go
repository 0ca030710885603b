package recorders

import (
	"io"
	"log"
	"net/http"
	"net/http/httptest"
)

// What a recorder of httptest gets from functions that answer, it keeps, the body
// beside the header.

func refuse(w http.ResponseWriter, why string) { http.Error(w, why, http.StatusBadRequest) }
func mark(w http.ResponseWriter, value string) { w.Header().Set("X-Mark", value) }
func remember(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "who", Value: value}) // ok
}

func bodies(u User) {
	w := httptest.NewRecorder()
	answer(w, User{Nick: u.Nick})
	log.Print(w.Body.String()) // ok
	answer(w, u)
	log.Print(w.Body.String())              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Code, w.Body.Len())         // ok
	log.Print(w.Header())                   // ok
	log.Print(w.Result().Header)            // ok
	text, _ := io.ReadAll(w.Result().Body)  // ok
	log.Printf("%d %s", w.Code, text)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d %d", w.Code, len(text))  // ok
	log.Print(httptest.NewRecorder().Body)  // ok
	log.Print(w.Result().Header.Get("Age")) // ok
}

func refusals(u User) {
	w := httptest.NewRecorder()
	refuse(w, u.Nick)
	log.Print(w.Body.String()) // ok
	refuse(w, u.Email)
	log.Print(w.Body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func headers(u User) {
	w := httptest.NewRecorder()
	mark(w, u.Email)
	log.Print(w.Body.String())                 // ok
	log.Print(w.Header().Get("X-Other"))       // ok
	log.Print(w.Header().Get("X-Mark"))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Result().Header)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Result().Header.Get("X-Else")) // ok
	mark(w, u.Nick)
	log.Print(w.Header()) // ok
}

func cookies(u User) {
	w := httptest.NewRecorder()
	remember(w, u.Nick)
	log.Print(w.Header())      // ok
	remember(w, u.Email)       // want `^User\.Email \(pii:email\) reaches net/http\.SetCookie through recorders\.remember$`
	log.Print(w.Header())      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Body.String()) // ok
	for _, c := range w.Result().Cookies() {
		log.Print(c.Name)  // ok
		log.Print(c.Value) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// A page writes to a writer in a field of its own.
type page struct {
	w     http.ResponseWriter
	parts int
}

func (p *page) say(text string) {
	io.WriteString(p.w, text)
	p.parts++
}

// What a function returns together may lead to one recorder.
func newPage() (*page, *httptest.ResponseRecorder) {
	w := httptest.NewRecorder()
	return &page{w: w}, w
}

func twoPages() (*page, *httptest.ResponseRecorder) {
	return &page{w: httptest.NewRecorder()}, httptest.NewRecorder()
}

func pages(u User) {
	p, w := newPage()
	p.say(u.Nick)
	log.Print(w.Body.String()) // ok
	p.say(u.Email)
	log.Print(w.Body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(p.parts)         // ok
	p, w = twoPages()
	p.say(u.Email)
	log.Print(w.Body.String()) // ok
}

// A writer of the program's own gets what http.Error writes.
func refused(w http.ResponseWriter, u User) {
	rec := &recorder{ResponseWriter: w}
	refuse(rec, u.Email)
	log.Print(rec.body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	rec = &recorder{ResponseWriter: w}
	http.Error(rec, u.Email, http.StatusBadRequest)
	log.Print(rec.body.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	rec = &recorder{ResponseWriter: w}
	http.Error(rec, u.Nick, http.StatusBadRequest)
	log.Print(rec.body.String()) // ok
	c := &counter{ResponseWriter: w}
	http.Error(c, u.Email, http.StatusBadRequest)
	log.Print(c) // ok
}
