//go:build probe

package case31

var Probe = map[string]func(){
	"LeakOverlap":  func() { LeakOverlap(Visit{1, "canary-patient"}) },
	"CleanOverlap": func() { CleanOverlap(Visit{1, "canary-patient"}) },
	"LeakTaken":    func() { LeakTaken(Visit{1, "canary-patient"}) },
	"CleanTaken":   func() { CleanTaken(Visit{1, "canary-patient"}) },
	"LeakBooked":   func() { LeakBooked(Visit{1, "canary-patient"}) },
	"CleanFree":    func() { CleanFree(Visit{1, "canary-patient"}) },
	"LeakDay":      func() { LeakDay(Visit{1, "canary-patient"}) },
	"CleanDay":     func() { CleanDay(Visit{1, "canary-patient"}) },
}
