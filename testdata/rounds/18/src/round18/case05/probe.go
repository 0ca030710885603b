//go:build probe

package case05

var Probe = map[string]func(){
	"LeakDrop":  func() { LeakDrop(Session{"s1", "canary-token", 3}) },
	"CleanDrop": func() { CleanDrop(Session{"s1", "canary-token", 3}) },
	"LeakKey":   func() { LeakKey(Session{"s1", "canary-token", 3}) },
	"CleanKey":  func() { CleanKey(Session{"s1", "canary-token", 3}) },
	"LeakGet":   func() { LeakGet(Session{"s1", "canary-token", 3}) },
	"CleanGet":  func() { CleanGet(Session{"s1", "canary-token", 3}) },
}
