//go:build probe

package case12

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
)

// Forms has the texts of what is encoded or hashed.
var Forms = map[string][]string{
	"LeakFlash":  {base64.URLEncoding.EncodeToString([]byte(`{"t":"welcome","w":"canary-city"}`))},
	"LeakHashed": {fmt.Sprintf("%x", sha256.Sum256([]byte("canary-email")))},
}

// The session is what recognises the visitor, so it holds no canary.
func sample() Visitor {
	return Visitor{Cart: "c7", Email: "canary-email", City: "canary-city", Session: "s-1"}
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
	"LeakFlash":    answer(func(w http.ResponseWriter) { LeakFlash(w, sample()) }),
	"CleanFlash":   answer(func(w http.ResponseWriter) { CleanFlash(w, sample()) }),
	"LeakHashed":   answer(func(w http.ResponseWriter) { LeakHashed(w, sample()) }),
	"CleanSession": answer(func(w http.ResponseWriter) { CleanSession(w, sample()) }),
	"LeakRaw":      answer(func(w http.ResponseWriter) { LeakRaw(w, sample()) }),
	"CleanRaw":     answer(func(w http.ResponseWriter) { CleanRaw(w, sample()) }),
	"LeakName":     answer(func(w http.ResponseWriter) { LeakName(w, sample()) }),
	"CleanName":    answer(func(w http.ResponseWriter) { CleanName(w, sample()) }),
}
