//go:build probe

package case48

var Probe = map[string]func(){
	"LeakEvicted":   func() { LeakEvicted(Report{"l1", "canary-patient", "canary-result"}) },
	"CleanEvicted":  func() { CleanEvicted(Report{"l1", "canary-patient", "canary-result"}) },
	"LeakCached":    func() { LeakCached(Report{"l1", "canary-patient", "canary-result"}) },
	"CleanCached":   func() { CleanCached(Report{"l1", "canary-patient", "canary-result"}) },
	"LeakReplaced":  func() { LeakReplaced(Report{"l1", "canary-patient", "canary-result"}) },
	"CleanReplaced": func() { CleanReplaced(Report{"l1", "canary-patient", "canary-result"}) },
}
