//go:build probe

package case45

var sample = Ticket{3, "high", "canary-from", "canary-subject", "canary-body"}

var Probe = map[string]func(){
	"LeakExtra":   func() { LeakExtra(sample) },
	"CleanExtra":  func() { CleanExtra(sample) },
	"LeakPicked":  func() { LeakPicked(sample) },
	"CleanPicked": func() { CleanPicked(sample) },
	"LeakTagged":  func() { LeakTagged(sample) },
	"CleanTagged": func() { CleanTagged(sample) },
	"LeakCrumb":   func() { LeakCrumb(sample) },
	"CleanCrumb":  func() { CleanCrumb(sample) },
}
