//go:build probe

package case37

func ride() Ride    { return Ride{"r1", "canary-passenger", "canary-from"} }
func rides() []Ride { return []Ride{ride()} }

var Probe = map[string]func(){
	"LeakScan":   func() { LeakScan(rides()) },
	"CleanScan":  func() { CleanScan(rides()) },
	"LeakLines":  func() { LeakLines(rides()) },
	"CleanLines": func() { CleanLines(rides()) },
	"LeakPeek":   func() { LeakPeek(ride()) },
	"CleanPeek":  func() { CleanPeek(ride()) },
}
