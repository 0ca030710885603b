//go:build probe

package case26

func sampleContext() Context { return Context{"c1", "cluster", "canary-token", "canary-user"} }

var Probe = map[string]func(){
	"LeakDump":     func() { LeakDump(sampleContext()) },
	"CleanDump":    func() { CleanDump(sampleContext()) },
	"LeakCurl":     func() { LeakCurl(sampleContext()) },
	"CleanCurl":    func() { CleanCurl(sampleContext()) },
	"CleanVisible": func() { CleanVisible(sampleContext()) },
	"LeakBody":     func() { LeakBody(sampleContext()) },
	"CleanBody":    func() { CleanBody(sampleContext()) },
	"LeakPrinted":  func() { LeakPrinted(sampleContext()) },
	"CleanPrinted": func() { CleanPrinted(sampleContext()) },
}
