//go:build probe

package case49

var Probe = map[string]func(){
	"LeakState":    func() { LeakState(sample()) },
	"CleanState":   func() { CleanState(sample()) },
	"LeakAtomic":   func() { LeakAtomic(sample()) },
	"CleanAtomic":  func() { CleanAtomic(sample()) },
	"LeakSwapOld":  func() { LeakSwapOld(sample()) },
	"CleanSwapNew": func() { CleanSwapNew(sample()) },
	"LeakSyncMap":  func() { LeakSyncMap(sample()) },
	"CleanSyncMap": func() { CleanSyncMap(sample()) },
	"LeakOnce":     func() { LeakOnce(sample()) },
	"CleanOnce":    func() { CleanOnce(sample()) },
	"LeakOnceDo":   func() { LeakOnceDo(sample()) },
	"CleanOnceDo":  func() { CleanOnceDo(sample()) },
}

func sample() Viewer {
	return Viewer{ID: 7, Name: "canary-name", Query: "canary-query", Show: "news"}
}
