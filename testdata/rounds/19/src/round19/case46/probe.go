//go:build probe

package case46

var src = Source{"eu", "", "canary-password"}

var Probe = map[string]func(){
	"LeakBefore":   func() { LeakBefore(Variable{"pass", "canary-value"}) },
	"CleanBefore":  func() { CleanBefore(Variable{"pass", "canary-value"}) },
	"LeakError":    func() { LeakError(Variable{"pass", "canary-value"}) },
	"CleanError":   func() { CleanError(Variable{"pass", "canary-value"}) },
	"LeakOther":    func() { LeakOther(Variable{"pass", "canary-value"}, src) },
	"CleanOther":   func() { CleanOther(Variable{"pass", "canary-value"}, src) },
	"LeakDiscard":  func() { LeakDiscard(src) },
	"CleanDiscard": func() { CleanDiscard(src) },
	"LeakTee":      func() { LeakTee(src) },
	"CleanTee":     func() { CleanTee(src) },
}
