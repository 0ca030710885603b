//go:build probe

package case35

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)

// shown prints the cookies, and what they hold in base64. The session may be in them.
func shown(f func(http.ResponseWriter, Visitor) error) {
	w := httptest.NewRecorder()
	if err := f(w, Visitor{"canary-session", "canary-name", "canary-city", true}); err != nil {
		panic(err)
	}
	for _, line := range w.Header()["Set-Cookie"] {
		_, value, _ := strings.Cut(line, "=")
		value, _, _ = strings.Cut(value, ";")
		plain, _ := base64.RawURLEncoding.DecodeString(value)
		fmt.Println(strings.ReplaceAll(line, "canary-session", "session"), string(plain))
	}
}

var Probe = map[string]func(){
	"LeakGreeting":  func() { shown(LeakGreeting) },
	"CleanGreeting": func() { shown(CleanGreeting) },
	"LeakSession":   func() { shown(LeakSession) },
	"CleanSession":  func() { shown(CleanSession) },
	"LeakTheme":     func() { shown(LeakTheme) },
	"CleanTheme":    func() { shown(CleanTheme) },
}
