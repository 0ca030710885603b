//go:build probe

package case35

var Probe = map[string]func(){
	"LeakLogin":   func() { LeakLogin(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"CleanLogin":  func() { CleanLogin(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"LeakNumber":  func() { LeakNumber(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"CleanNumber": func() { CleanNumber(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"LeakSyntax":  func() { LeakSyntax(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"CleanSyntax": func() { CleanSyntax(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"LeakDSN":     func() { LeakDSN(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"CleanDSN":    func() { CleanDSN(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"LeakCache":   func() { LeakCache(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
	"CleanCache":  func() { CleanCache(Config{"acme", "ann", "canary-password", "canary-token", "no", "canary-passcode"}) },
}
