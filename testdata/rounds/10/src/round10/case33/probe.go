//go:build probe

package case33

import (
	"crypto/aes"
	"crypto/cipher"
	"fmt"
	"net/http"
	"net/http/httptest"
)

var Forms = map[string][]string{"LeakSigned": {"Y2FuYXJ5LWVtYWls"}}

func run(f func(http.ResponseWriter, *Jar, Visitor)) func() {
	return func() {
		block, _ := aes.NewCipher(make([]byte, 32))
		aead, _ := cipher.NewGCM(block)
		w := httptest.NewRecorder()
		f(w, NewJar([]byte("key"), aead), Visitor{"canary-email", "0123456789", "dark"})
		fmt.Println(w.Header())
	}
}

var Probe = map[string]func(){
	"LeakSigned":     run(LeakSigned),
	"CleanEncrypted": run(CleanEncrypted),
	"LeakSeveral":    run(LeakSeveral),
	"CleanSeveral":   run(CleanSeveral),
	"LeakHeader":     run(LeakHeader),
	"CleanHeader":    run(CleanHeader),
}
