//go:build probe

package case13

import (
	"fmt"
	"net/http/httptest"
)

func sample() Login {
	return Login{ID: "l-1", Email: "canary-email", Session: "canary-session"}
}

// answer prints the header that f sets, with its cookies.
func answer(f func(w *httptest.ResponseRecorder)) func() {
	return func() {
		w := httptest.NewRecorder()
		f(w)
		fmt.Println(w.Header())
	}
}

var key = []byte("0123456789abcdef0123456789abcdef")

var Probe = map[string]func(){
	"LeakCookieLog":       func() { LeakCookieLog(sample()) },
	"CleanCookieLog":      func() { CleanCookieLog(sample()) },
	"LeakEmailCookie":     answer(func(w *httptest.ResponseRecorder) { LeakEmailCookie(w, sample()) }),
	"CleanIDCookie":       answer(func(w *httptest.ResponseRecorder) { CleanIDCookie(w, sample()) }),
	"CleanSealedCookie":   answer(func(w *httptest.ResponseRecorder) { CleanSealedCookie(w, sample(), key) }),
	"LeakSignature":       answer(func(w *httptest.ResponseRecorder) { LeakSignature(w, sample(), key) }),
	"LeakRequestCookies":  func() { LeakRequestCookies(sample()) },
	"CleanRequestCookies": func() { CleanRequestCookies(sample()) },
	"LeakCookieHeader":    func() { LeakCookieHeader(sample()) },
	"CleanCookieHeader":   func() { CleanCookieHeader(sample()) },
	"CleanDeletedHeader":  func() { CleanDeletedHeader(sample()) },
}
