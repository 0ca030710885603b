//go:build probe

package case13

func pupils() []Pupil { return []Pupil{{1, "canary-name", "canary-school", 2}} }

var Probe = map[string]func(){
	"LeakMap":      func() { LeakMap(pupils()) },
	"CleanMap":     func() { CleanMap(pupils()) },
	"LeakFilter":   func() { LeakFilter(pupils()) },
	"CleanFilter":  func() { CleanFilter(pupils()) },
	"LeakReduce":   func() { LeakReduce(pupils()) },
	"CleanReduce":  func() { CleanReduce(pupils()) },
	"LeakGroup":    func() { LeakGroup(pupils()) },
	"CleanGroup":   func() { CleanGroup(pupils()) },
	"LeakZip":      func() { LeakZip(pupils()) },
	"CleanZip":     func() { CleanZip(pupils()) },
	"LeakCompose":  func() { LeakCompose(pupils()) },
	"CleanCompose": func() { CleanCompose(pupils()) },
}
