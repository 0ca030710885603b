//go:build probe

package case47

var Probe = map[string]func(){
	"LeakFlags":   func() { LeakFlags(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"CleanFlags":  func() { CleanFlags(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"LeakUsage":   func() { LeakUsage(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"CleanUsage":  func() { CleanUsage(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"LeakValues":  func() { LeakValues(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"CleanValues": func() { CleanValues(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"LeakDiff":    func() { LeakDiff(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"CleanDiff":   func() { CleanDiff(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"LeakTenant":  func() { LeakTenant(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
	"CleanTenant": func() { CleanTenant(Storage{"b", "AK", "canary-secret", "canary-kms"}) },
}
