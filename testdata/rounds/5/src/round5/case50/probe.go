//go:build probe

package case50

import "os"

// Forms has the pseudonym that the partner gets.
var Forms = map[string][]string{"LeakTracked": {pseudonym([]byte("k"), "canary-email")}}

func sample() User {
	return User{Plan: "pro", Email: "canary-email", Name: "canary-name"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakSignedUp":  func() { LeakSignedUp(sample()) },
	"CleanSignedUp": func() { CleanSignedUp(sample()) },
	"LeakUpgraded":  func() { LeakUpgraded(sample()) },
	"CleanUpgraded": func() { CleanUpgraded(sample()) },
	"LeakTracked":   func() { LeakTracked(base, sample()) },
	"CleanTracked":  func() { CleanTracked(base, sample()) },
	"CleanLogged":   func() { CleanLogged(sample()) },
}
