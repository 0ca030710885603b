//go:build probe

package case17

var Probe = map[string]func(){
	"LeakChanges":   func() { LeakChanges(Tenant{"3b", "canary-owner", "canary-arrears"}) },
	"CleanChanges":  func() { CleanChanges(Tenant{"3b", "canary-owner", "canary-arrears"}) },
	"LeakRolled":    func() { LeakRolled(Tenant{"3b", "canary-owner", "canary-arrears"}) },
	"CleanCleared":  func() { CleanCleared(Tenant{"3b", "canary-owner", "canary-arrears"}) },
	"LeakIdentity":  func() { LeakIdentity(Tenant{"3b", "canary-owner", "canary-arrears"}) },
	"CleanIdentity": func() { CleanIdentity(Tenant{"3b", "canary-owner", "canary-arrears"}) },
}
