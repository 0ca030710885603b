//go:build probe

package case16

func all() []Tenant { return []Tenant{{1, "canary-name", "canary-email", "2020"}} }

var Probe = map[string]func(){
	"LeakMapped":     func() { LeakMapped(all()) },
	"CleanMapped":    func() { CleanMapped(all()) },
	"LeakCollected":  func() { LeakCollected(all()) },
	"CleanCollected": func() { CleanCollected(all()) },
	"LeakPull":       func() { LeakPull(all()) },
	"CleanPull":      func() { CleanPull(all()) },
}
