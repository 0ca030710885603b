//go:build probe

package case27

var sample = Upload{"u1", "canary-by", "canary-cv", 20}

var Probe = map[string]func(){
	"LeakKeep":  func() { LeakKeep(sample) },
	"CleanKeep": func() { CleanKeep(sample) },
	"LeakWrap":  func() { LeakWrap(sample) },
	"CleanWrap": func() { CleanWrap(sample) },
	"LeakTemp":  func() { LeakTemp(sample) },
	"CleanTemp": func() { CleanTemp(sample) },
	"LeakLast":  func() { LeakLast(sample) },
	"CleanLast": func() { CleanLast(sample) },
}
