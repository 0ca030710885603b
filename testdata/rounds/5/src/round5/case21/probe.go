//go:build probe

package case21

func sample() Watch {
	return Watch{ID: "w1", Owner: "canary-owner", Pulse: "canary-pulse"}
}

var Probe = map[string]func(){
	"LeakTimer":         func() { LeakTimer(sample()) },
	"CleanTimer":        func() { CleanTimer(sample()) },
	"LeakCause":         func() { LeakCause(sample()) },
	"CleanCause":        func() { CleanCause(sample()) },
	"LeakAfterContext":  func() { LeakAfterContext(sample()) },
	"CleanAfterContext": func() { CleanAfterContext(sample()) },
	"LeakTicker":        func() { LeakTicker(sample()) },
	"CleanTicker":       func() { CleanTicker(sample()) },
}
