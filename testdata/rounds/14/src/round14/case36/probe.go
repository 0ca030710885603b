//go:build probe

package case36

var Probe = map[string]func(){
	"LeakChanges":  func() { LeakChanges(Citizen{11, "canary-name", "canary-religion", "canary-status"}) },
	"CleanChanges": func() { CleanChanges(Citizen{11, "canary-name", "canary-religion", "canary-status"}) },
	"LeakEvent":    func() { LeakEvent(Citizen{11, "canary-name", "canary-religion", "canary-status"}) },
	"CleanEvent":   func() { CleanEvent(Citizen{11, "canary-name", "canary-religion", "canary-status"}) },
	"LeakMasked":   func() { LeakMasked(Citizen{11, "canary-name", "canary-religion", "canary-status"}) },
	"CleanMasked":  func() { CleanMasked(Citizen{11, "canary-name", "canary-religion", "canary-status"}) },
}
