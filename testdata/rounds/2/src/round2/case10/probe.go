//go:build probe

package case10

func sample() Visitor {
	return Visitor{ID: "v-1", IP: "canary-ip", Session: "canary-session"}
}

var Probe = map[string]func(){
	"LeakContextString":  func() { LeakContextString(sample()) },
	"CleanContextString": func() { CleanContextString(sample()) },
	"LeakDebug":          func() { LeakDebug(sample()) },
	"CleanTrace":         func() { CleanTrace(sample()) },
	"LeakTrace":          func() { LeakTrace(sample()) },
	"LeakHandler":        func() { LeakHandler(sample()) },
	"CleanHandler":       func() { CleanHandler(sample()) },
	"LeakCause":          func() { LeakCause(sample()) },
	"CleanCause":         func() { CleanCause(sample()) },
}
