//go:build probe

package case44

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
)

// Forms has the values of cookies that are not encrypted.
var Forms = map[string][]string{
	"LeakPrefs":    {base64.RawURLEncoding.EncodeToString([]byte(`{"t":"dark","l":"canary-lang"}`))},
	"LeakRemember": {base64.RawURLEncoding.EncodeToString([]byte(`{"m":"canary-email"}`))},
}

// What recognises a visitor may be in a cookie, so it holds no canary.
func sample() Visitor {
	return Visitor{Theme: "dark", Lang: "canary-lang", Email: "canary-email", Known: "k7"}
}

// answer prints the header that f sets, with its cookies.
func answer(f func(w http.ResponseWriter)) func() {
	return func() {
		w := httptest.NewRecorder()
		f(w)
		fmt.Println(w.Header())
	}
}

var Probe = map[string]func(){
	"LeakPrefs":     answer(func(w http.ResponseWriter) { LeakPrefs(w, sample()) }),
	"CleanPrefs":    answer(func(w http.ResponseWriter) { CleanPrefs(w, sample()) }),
	"LeakRemember":  answer(func(w http.ResponseWriter) { LeakRemember(w, sample()) }),
	"CleanRemember": answer(func(w http.ResponseWriter) { CleanRemember(w, sample()) }),
	"LeakName":      answer(func(w http.ResponseWriter) { LeakName(w, sample()) }),
	"CleanName":     answer(func(w http.ResponseWriter) { CleanName(w, sample()) }),
	"CleanKnown":    answer(func(w http.ResponseWriter) { CleanKnown(w, sample()) }),
}
