//go:build probe

package case08

var Forms = map[string][]string{"LeakBasic": {"c2hvcDpjYW5hcnktc2VjcmV0"}}

var grant = Grant{"shop", "canary-secret", "orders"}

var Probe = map[string]func(){
	"LeakForm":   func() { LeakForm(grant) },
	"CleanForm":  func() { CleanForm(grant) },
	"LeakJSON":   func() { LeakJSON(grant) },
	"CleanJSON":  func() { CleanJSON(grant) },
	"LeakBasic":  func() { LeakBasic(grant) },
	"CleanBasic": func() { CleanBasic(grant) },
}
