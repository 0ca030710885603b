//go:build probe

package case28

func sample() Call { return Call{Line: 4, From: "canary-from"} }

var Probe = map[string]func(){
	"LeakDebug":     func() { LeakDebug(sample()) },
	"CleanDebug":    func() { CleanDebug(sample()) },
	"LeakError":     func() { LeakError(sample()) },
	"CleanError":    func() { CleanError(sample()) },
	"CleanRedacted": func() { CleanRedacted(sample()) },
	"CleanFormat":   func() { CleanFormat(sample()) },
}
