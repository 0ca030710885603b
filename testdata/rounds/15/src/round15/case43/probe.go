//go:build probe

package case43

var sample = Device{"canary-serial", "canary-owner", "canary-lat", "m3", 12}

var Probe = map[string]func(){
	"LeakMap":          func() { LeakMap(sample) },
	"CleanMap":         func() { CleanMap(sample) },
	"LeakCloned":       func() { LeakCloned(sample) },
	"CleanCloned":      func() { CleanCloned(sample) },
	"LeakDump":         func() { LeakDump(sample) },
	"CleanDump":        func() { CleanDump(sample) },
	"LeakOverwritten":  func() { LeakOverwritten(sample) },
	"CleanOverwritten": func() { CleanOverwritten(sample) },
	"LeakPlace":        func() { LeakPlace(sample) },
	"CleanPlace":       func() { CleanPlace(sample) },
}
