//go:build probe

package case26

var Probe = map[string]func(){
	"LeakGroups":  func() { LeakGroups([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
	"CleanGroups": func() { CleanGroups([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
	"LeakZip":     func() { LeakZip([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
	"CleanZip":    func() { CleanZip([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
	"LeakLines":   func() { LeakLines([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
	"CleanLines":  func() { CleanLines([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
	"LeakSorted":  func() { LeakSorted([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
	"CleanSorted": func() { CleanSorted([]Visit{{"r1", "canary-patient", "canary-drug"}}) },
}
