//go:build probe

package case39

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/http/httptest"
)

func contact() Contact { return Contact{"c1", "canary-email", "canary-visitor"} }

// show prints the cookies that a function sets.
func show(f func(http.ResponseWriter, Contact)) {
	w := httptest.NewRecorder()
	f(w, contact())
	fmt.Println(w.Result().Cookies())
}

func packed(n Notice) string {
	k, err := Flash{open{}, "flash"}.cookie(n)
	if err != nil {
		panic(err)
	}
	return k.Value
}

func hashed() string {
	sum := sha256.Sum256([]byte("canary-email"))
	return hex.EncodeToString(sum[:])
}

// Forms has the values of the cookies.
var Forms = map[string][]string{
	"LeakOpen":   {packed(Notice{"saved", "canary-email"})},
	"LeakText":   {packed(Notice{"saved", "You are now canary-email"})},
	"LeakHashed": {hashed()},
}

var Probe = map[string]func(){
	"LeakOpen":     func() { show(LeakOpen) },
	"CleanSealed":  func() { show(CleanSealed) },
	"LeakText":     func() { show(LeakText) },
	"CleanKind":    func() { show(CleanKind) },
	"LeakHashed":   func() { show(LeakHashed) },
	"CleanVisitor": func() { show(CleanVisitor) },
}
