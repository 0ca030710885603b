//go:build probe

package case26

var learner = Learner{"k", "canary-school", 2, "canary-phone"}

var Probe = map[string]func(){
	"LeakAll":       func() { LeakAll(NewMetrics(), learner) },
	"CleanAll":      func() { CleanAll(NewMetrics(), learner) },
	"LeakDistinct":  func() { LeakDistinct(NewMetrics(), learner) },
	"CleanDistinct": func() { CleanDistinct(NewMetrics(), learner) },
	"LeakSet":       func() { LeakSet(NewMetrics(), learner) },
	"CleanSet":      func() { CleanSet(NewMetrics(), learner) },
	"LeakQueue":     func() { LeakQueue(NewMetrics(), learner) },
	"CleanQueue":    func() { CleanQueue(NewMetrics(), learner) },
}
