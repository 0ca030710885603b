//go:build probe

package case35

var sample = Prescription{4, "canary-patient", "canary-drug", "canary-allergy", 2}

var Probe = map[string]func(){
	"LeakAttribute":  func() { LeakAttribute(sample) },
	"CleanAttribute": func() { CleanAttribute(sample) },
	"LeakError":      func() { LeakError(sample) },
	"CleanError":     func() { CleanError(sample) },
	"LeakEvent":      func() { LeakEvent(sample) },
	"CleanEvent":     func() { CleanEvent(sample) },
	"LeakName":       func() { LeakName(sample) },
	"CleanName":      func() { CleanName(sample) },
}
