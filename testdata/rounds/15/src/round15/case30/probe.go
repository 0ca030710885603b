//go:build probe

package case30

var sample = Applicant{4, "canary-name", "canary-passport", "canary-score", "canary-country"}

var Probe = map[string]func(){
	"LeakReason":   func() { LeakReason(sample) },
	"CleanReason":  func() { CleanReason(sample) },
	"LeakError":    func() { LeakError(sample) },
	"CleanError":   func() { CleanError(sample) },
	"LeakObject":   func() { LeakObject(sample) },
	"CleanObject":  func() { CleanObject(sample) },
	"LeakCountry":  func() { LeakCountry(sample) },
	"CleanCountry": func() { CleanCountry(sample) },
}
