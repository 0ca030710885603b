//go:build probe

package case06

import "time"

func account() Account {
	return Account{Credentials{"canary-secret"}, Person{"canary-name", "canary-phone"}, time.Time{}}
}

var Probe = map[string]func(){
	"LeakNamed":      func() { LeakNamed(account()) },
	"CleanEmbedded":  func() { CleanEmbedded(account()) },
	"LeakConverted":  func() { LeakConverted(account()) },
	"CleanConverted": func() { CleanConverted(account()) },
	"LeakShadowed":   func() { LeakShadowed(account()) },
	"CleanShadowed":  func() { CleanShadowed(account()) },
	"LeakFile":       func() { LeakFile(account()) },
	"CleanFile":      func() { CleanFile(account()) },
}
