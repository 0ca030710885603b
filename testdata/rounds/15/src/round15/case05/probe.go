//go:build probe

package case05

var sample = Profile{7, "canary-email", "canary-bio"}

var Probe = map[string]func(){
	"LeakMiss":  func() { LeakMiss(sample) },
	"CleanMiss": func() { CleanMiss(sample) },
	"LeakKeys":  func() { LeakKeys(sample) },
	"CleanKeys": func() { CleanKeys(sample) },
	"LeakHit":   func() { LeakHit(sample) },
	"CleanHit":  func() { CleanHit(sample) },
	"LeakWait":  func() { LeakWait(sample) },
	"CleanWait": func() { CleanWait(sample) },
}
