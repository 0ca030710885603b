//go:build probe

package case30

var Probe = map[string]func(){
	"LeakSaved":     func() { LeakSaved(Student{"s1", "canary-name", "canary-grade"}) },
	"CleanSaved":    func() { CleanSaved(Student{"s1", "canary-name", "canary-grade"}) },
	"LeakPath":      func() { LeakPath(Student{"s1", "canary-name", "canary-grade"}) },
	"CleanPath":     func() { CleanPath(Student{"s1", "canary-name", "canary-grade"}) },
	"LeakManifest":  func() { LeakManifest(Student{"s1", "canary-name", "canary-grade"}) },
	"CleanManifest": func() { CleanManifest(Student{"s1", "canary-name", "canary-grade"}) },
	"LeakMissing":   func() { LeakMissing(Student{"s1", "canary-name", "canary-grade"}) },
	"CleanMissing":  func() { CleanMissing(Student{"s1", "canary-name", "canary-grade"}) },
}
