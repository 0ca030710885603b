// Package case48 sends requests to a partner, and answers its own clients.
package case48

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"

	"round1/case48/partners"
)

type Guest struct {
	ID    string
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Hotel string
}

func partner(path string) string { return os.Getenv("PROBE_URL") + path }

func request(body io.Reader) *http.Request {
	r, err := http.NewRequest(http.MethodPost, partner("/events"), body)
	if err != nil {
		panic("no request")
	}
	return r
}

func LeakHeader(g Guest) {
	r := request(nil)
	r.Header.Set("X-Guest", g.ID)
	r.Header.Set("X-Contact", g.Email)
	http.DefaultClient.Do(r) // leak: Guest.Email
}

func CleanHeader(g Guest) {
	r := request(nil)
	r.Header.Set("X-Contact", g.Email)
	r.Header.Set("X-Contact", g.ID)
	http.DefaultClient.Do(r)
}

func CleanHeaderDeleted(g Guest) {
	r := request(nil)
	r.Header.Set("X-Guest", g.ID)
	r.Header.Set("X-Contact", g.Email)
	r.Header.Del("X-Contact")
	http.DefaultClient.Do(r)
}

func LeakBody(g Guest) {
	data, _ := json.Marshal(map[string]string{"id": g.ID, "phone": g.Phone})
	http.DefaultClient.Do(request(bytes.NewReader(data))) // leak: Guest.Phone
}

func CleanBody(g Guest) {
	data, _ := json.Marshal(map[string]string{"id": g.ID, "hotel": g.Hotel})
	http.DefaultClient.Do(request(bytes.NewReader(data)))
}

func LeakQuery(g Guest) {
	q := url.Values{}
	q.Set("id", g.ID)
	q.Add("mail", g.Email)
	http.Get(partner("/find?" + q.Encode())) // leak: Guest.Email
}

func CleanQuery(g Guest) {
	q := url.Values{}
	q.Set("id", g.ID)
	q.Add("mail", g.Email)
	q.Del("mail")
	http.Get(partner("/find?" + q.Encode()))
}

func LeakForm(g Guest) {
	http.PostForm(partner("/form"), url.Values{"id": {g.ID}, "phone": {g.Phone}}) // leak: Guest.Phone
}

func CleanForm(g Guest) {
	http.PostForm(partner("/form"), url.Values{"id": {g.ID}, "phone": {fmt.Sprint(g.Phone != "")}})
}

func profile(g Guest) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, g.Email, g.Phone) }
}

func mirrored(g Guest) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(io.MultiWriter(w, os.Stderr), g.Email) // leak: Guest.Email
	}
}

func LeakMirrored(g Guest) {
	mirrored(g).ServeHTTP(httptest.NewRecorder(), nil)
}

// What our own clients get is not judged.
func CleanProfile(g Guest) {
	profile(g).ServeHTTP(httptest.NewRecorder(), nil)
}

func LeakPath(g Guest) {
	http.Post(partner("/guests/"+url.PathEscape(g.Email)), "text/plain", strings.NewReader("hi")) // leak: Guest.Email
}

func CleanPath(g Guest) {
	http.Post(partner("/guests/"+url.PathEscape(g.ID)), "text/plain", strings.NewReader("hi"))
}

func LeakEvent(g Guest) {
	c := partners.New(partner(""))
	c.Send(partners.Event{ID: g.ID, Contact: g.Email}) // leak: Guest.Email
}

// The note of an event is not sent.
func CleanEvent(g Guest) {
	c := partners.New(partner(""))
	c.Send(partners.Event{ID: g.ID, Note: g.Email})
}

func LeakTrack(g Guest) {
	c := partners.New(partner(""))
	c.Track("arrived", map[string]string{"hotel": g.Hotel, "phone": g.Phone}) // leak: Guest.Phone
}

func CleanTrack(g Guest) {
	c := partners.New(partner(""))
	props := map[string]string{"hotel": g.Hotel, "phone": g.Phone}
	props["phone"] = "yes"
	c.Track("arrived", props)
}

func LeakTransport(g Guest) {
	c := partners.New(partner(""), partners.Signed(g.Email))
	c.Send(partners.Event{ID: g.ID}) // leak: Guest.Email
}

func CleanTransport(g Guest) {
	c := partners.New(partner(""), partners.Signed(g.Hotel))
	c.Send(partners.Event{ID: g.ID})
}
