//go:build probe

package case34

import (
	"encoding/base64"
	"os"
)

// Forms has the header in which a login goes out.
var Forms = map[string][]string{"LeakBasic": {base64.StdEncoding.EncodeToString([]byte("canary-login:x"))}}

var base = os.Getenv("PROBE_URL")

func sample() User {
	return User{ID: "u1", Login: "canary-login", Email: "canary-email", Session: "canary-session", Language: "canary-language"}
}

var Probe = map[string]func(){
	"LeakCookie":  func() { LeakCookie(base, sample()) },
	"CleanCookie": func() { CleanCookie(base, sample()) },
	"LeakBasic":   func() { LeakBasic(base, sample()) },
	"CleanBasic":  func() { CleanBasic(base, sample()) },
	"LeakQuery":   func() { LeakQuery(base, sample()) },
	"CleanQuery":  func() { CleanQuery(base, sample()) },
	"LeakForm":    func() { LeakForm(base, sample()) },
	"CleanForm":   func() { CleanForm(base, sample()) },
}
