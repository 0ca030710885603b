//go:build probe

package case18

var Probe = map[string]func(){
	"LeakSaved":    func() { LeakSaved(Employee{"e1", "canary-name", "canary-review"}) },
	"CleanSaved":   func() { CleanSaved(Employee{"e1", "canary-name", "canary-review"}) },
	"LeakFound":    func() { LeakFound(Employee{"e1", "canary-name", "canary-review"}) },
	"CleanFound":   func() { CleanFound(Employee{"e1", "canary-name", "canary-review"}) },
	"LeakTeam":     func() { LeakTeam(Employee{"e1", "canary-name", "canary-review"}) },
	"CleanTeam":    func() { CleanTeam(Employee{"e1", "canary-name", "canary-review"}) },
	"LeakUpdated":  func() { LeakUpdated(Employee{"e1", "canary-name", "canary-review"}) },
	"CleanUpdated": func() { CleanUpdated(Employee{"e1", "canary-name", "canary-review"}) },
}
