//go:build probe

package case40

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
)

func sampleRequest() *http.Request { return httptest.NewRequest(http.MethodGet, "/", nil) }

// answer prints the header that f sets, with its cookies.
func answer(f func(w http.ResponseWriter)) func() {
	return func() {
		w := httptest.NewRecorder()
		f(w)
		fmt.Println(w.Header())
	}
}

// Forms has the claims as they are in a cookie.
var Forms = map[string][]string{
	"LeakSigned": {base64.RawURLEncoding.EncodeToString([]byte(`{"sub":"u1","name":"canary-name","lang":"fi"}`))},
}

func sampleUser() User {
	return User{ID: "u1", Email: "canary-email", Name: "canary-name", Lang: "fi"}
}

var Probe = map[string]func(){
	"LeakSigned":   answer(func(w http.ResponseWriter) { LeakSigned(w, sampleUser()) }),
	"CleanSigned":  answer(func(w http.ResponseWriter) { CleanSigned(w, sampleUser()) }),
	"LeakStarted":  answer(func(w http.ResponseWriter) { LeakStarted(w, sampleUser()) }),
	"CleanStarted": answer(func(w http.ResponseWriter) { CleanStarted(w, sampleUser()) }),
	"LeakFlash":    answer(func(w http.ResponseWriter) { LeakFlash(w, sampleUser()) }),
	"CleanFlash":   answer(func(w http.ResponseWriter) { CleanFlash(w, sampleUser()) }),
	"CleanMissing": func() { CleanMissing(sampleRequest(), sampleUser()) },
}
