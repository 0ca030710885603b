//go:build probe

package case20

var Probe = map[string]func(){
	"LeakStatus":  func() { LeakStatus([]Param{{"pass", "canary-value", true}}) },
	"CleanStatus": func() { CleanStatus([]Param{{"pass", "canary-value", true}}) },
	"LeakReason":  func() { LeakReason([]Param{{"pass", "canary-value", true}}) },
	"CleanReason": func() { CleanReason([]Param{{"pass", "canary-value", true}}) },
	"LeakImage":   func() { LeakImage([]Param{{"pass", "canary-value", true}}) },
	"CleanImage":  func() { CleanImage([]Param{{"pass", "canary-value", true}}) },
	"LeakResult":  func() { LeakResult([]Param{{"pass", "canary-value", true}}) },
	"CleanResult": func() { CleanResult([]Param{{"pass", "canary-value", true}}) },
}
