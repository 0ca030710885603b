//go:build probe

package case02

var Probe = map[string]func(){
	"LeakAdmit":   func() { LeakAdmit(Query{"w1", "canary-name", "canary-record"}) },
	"CleanAdmit":  func() { CleanAdmit(Query{"w1", "canary-name", "canary-record"}) },
	"LeakDetail":  func() { LeakDetail(Query{"w1", "canary-name", "canary-record"}) },
	"CleanDetail": func() { CleanDetail(Query{"w1", "canary-name", "canary-record"}) },
	"LeakMoved":   func() { LeakMoved(Query{"w1", "canary-name", "canary-record"}) },
	"CleanMoved":  func() { CleanMoved(Query{"w1", "canary-name", "canary-record"}) },
}
