//go:build probe

package case43

import (
	"crypto/aes"
	"crypto/cipher"
	"fmt"
	"net/http"
)

// answer keeps the header that it is given.
type answer struct{ header http.Header }

func (a answer) Header() http.Header       { return a.header }
func (answer) Write(p []byte) (int, error) { return len(p), nil }
func (answer) WriteHeader(int)             {}

// shown runs f and prints the header that a browser would get.
func shown(f func(http.ResponseWriter)) func() {
	return func() {
		a := answer{http.Header{}}
		f(a)
		fmt.Println(a.header)
	}
}

func plain(f func(http.ResponseWriter, *http.Request, Member), session string) func() {
	r, err := http.NewRequest(http.MethodGet, "/", nil)
	if err != nil {
		panic(err)
	}
	return shown(func(w http.ResponseWriter) { f(w, r, member(session)) })
}

func sealed(f func(http.ResponseWriter, sealer, Member)) func() {
	block, err := aes.NewCipher(make([]byte, 16))
	if err != nil {
		panic(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return shown(func(w http.ResponseWriter) { f(w, sealer{aead}, member("")) })
}

func member(session string) Member { return Member{"dark", "canary-mail", "canary-born", session} }

// Forms is for a cookie that is encoded.
var Forms = map[string][]string{
	"LeakJSON": {"eyJ0aGVtZSI6ImRhcmsiLCJtYWlsIjoiY2FuYXJ5LW1haWwiLCJib3JuIjoiY2FuYXJ5LWJvcm4ifQ"},
}

var Probe = map[string]func(){
	"LeakSession":  plain(LeakSession, ""),
	"CleanSession": plain(CleanSession, "s1"),
	"LeakJSON":     plain(LeakJSON, ""),
	"CleanJSON":    plain(CleanJSON, ""),
	"LeakSealed":   sealed(LeakSealed),
	"CleanSealed":  sealed(CleanSealed),
	"LeakHeader":   plain(LeakHeader, ""),
	"CleanHeader":  plain(CleanHeader, ""),
	"LeakOut":      plain(LeakOut, "canary-session"),
	"CleanOut":     plain(CleanOut, "canary-session"),
}
