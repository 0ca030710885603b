//go:build probe

package case38

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)

var sample = Account{3, "canary-email", "canary-session", "canary-lang"}

// show runs f, and prints the cookies that it sets besides that of the session, decoded.
func show(f func(http.ResponseWriter)) {
	rec := httptest.NewRecorder()
	f(rec)
	for _, c := range rec.Result().Cookies() {
		if c.Name == "sid" {
			continue
		}
		part, _, _ := strings.Cut(c.Value, ".")
		text, _ := base64.RawURLEncoding.DecodeString(part)
		fmt.Println(c.Value, string(text))
	}
}

var Probe = map[string]func(){
	"LeakCookie":   func() { show(func(w http.ResponseWriter) { LeakCookie(w, sample) }) },
	"CleanCookie":  func() { show(func(w http.ResponseWriter) { CleanCookie(w, sample) }) },
	"LeakSigned":   func() { show(func(w http.ResponseWriter) { LeakSigned(w, sample) }) },
	"CleanSigned":  func() { show(func(w http.ResponseWriter) { CleanSigned(w, sample) }) },
	"LeakLog":      func() { LeakLog(nil, sample) },
	"CleanLog":     func() { CleanLog(nil, sample) },
	"LeakRequest":  func() { LeakRequest(nil, sample) },
	"CleanRequest": func() { CleanRequest(nil, sample) },
}
