//go:build probe

package case49

func credentials() Credentials { return Credentials{"canary-login", "canary-password"} }

var Probe = map[string]func(){
	"LeakUnknown":  func() { LeakUnknown(credentials()) },
	"CleanUnknown": func() { CleanUnknown(credentials()) },
	"LeakFailed":   func() { LeakFailed(credentials()) },
	"CleanFailed":  func() { CleanFailed(credentials()) },
	"LeakLabel":    func() { LeakLabel(credentials()) },
	"CleanLabel":   func() { CleanLabel(credentials()) },
}
