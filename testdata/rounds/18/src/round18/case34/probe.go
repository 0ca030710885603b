//go:build probe

package case34

var Probe = map[string]func(){
	"LeakDetail":  func() { LeakDetail(Ticket{"t1", "canary-passenger", "canary-passport"}) },
	"CleanDetail": func() { CleanDetail(Ticket{"t1", "canary-passenger", "canary-passport"}) },
	"LeakCheck":   func() { LeakCheck(Ticket{"t1", "canary-passenger", "canary-passport"}) },
	"CleanCheck":  func() { CleanCheck(Ticket{"t1", "canary-passenger", "canary-passport"}) },
	"LeakField":   func() { LeakField(Ticket{"t1", "canary-passenger", "canary-passport"}) },
	"CleanField":  func() { CleanField(Ticket{"t1", "canary-passenger", "canary-passport"}) },
	"LeakKey":     func() { LeakKey(Ticket{"t1", "canary-passenger", "canary-passport"}) },
	"CleanKey":    func() { CleanKey(Ticket{"t1", "canary-passenger", "canary-passport"}) },
}
