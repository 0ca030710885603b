//go:build probe

package case19

func rides() []Ride { return []Ride{{1, "canary-rider", "canary-from", "canary-to", 12}} }

var Probe = map[string]func(){
	"LeakFile":   func() { LeakFile(rides()) },
	"CleanFile":  func() { CleanFile(rides()) },
	"LeakPrint":  func() { LeakPrint(rides()) },
	"CleanPrint": func() { CleanPrint(rides()) },
	"LeakRows":   func() { LeakRows(rides()) },
	"CleanRows":  func() { CleanRows(rides()) },
	"LeakDrop":   func() { LeakDrop(rides()) },
	"CleanDrop":  func() { CleanDrop(rides()) },
}
