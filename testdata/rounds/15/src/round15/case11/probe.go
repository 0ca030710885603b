//go:build probe

package case11

import "round15/case11/repo"

var sample = repo.Tenant{Flat: "3b", Name: "canary-name", Phone: "canary-phone", Arrear: "canary-arrear"}

var Probe = map[string]func(){
	"LeakService":  func() { LeakService(sample) },
	"CleanService": func() { CleanService(sample) },
	"LeakLookup":   func() { LeakLookup(sample) },
	"CleanLookup":  func() { CleanLookup(sample) },
	"LeakFound":    func() { LeakFound(sample) },
	"CleanFound":   func() { CleanFound(sample) },
}
