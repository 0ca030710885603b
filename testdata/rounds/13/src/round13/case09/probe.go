//go:build probe

package case09

var Probe = map[string]func(){
	"LeakOwner":  func() { LeakOwner(Session{"s1", "canary-user"}) },
	"CleanOwner": func() { CleanOwner(Session{"s1", "canary-user"}) },
	"LeakMoved":  func() { LeakMoved(Session{"s1", "canary-user"}) },
	"CleanMoved": func() { CleanMoved(Session{"s1", "canary-user"}) },
	"LeakTable":  func() { LeakTable(Session{"s1", "canary-user"}) },
	"CleanTable": func() { CleanTable(Session{"s1", "canary-user"}) },
}
