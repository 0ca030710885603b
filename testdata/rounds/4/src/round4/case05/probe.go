//go:build probe

package case05

func sample() Client { return Client{Ref: "c1", Street: "canary-street", Illness: "canary-illness"} }

var Probe = map[string]func(){
	"LeakTitle":     func() { LeakTitle(sample()) },
	"CleanTitle":    func() { CleanTitle(sample()) },
	"LeakJobError":  func() { LeakJobError(sample()) },
	"CleanJobError": func() { CleanJobError(sample()) },
	"LeakJob":       func() { LeakJob(sample()) },
	"CleanJob":      func() { CleanJob(sample()) },
}
