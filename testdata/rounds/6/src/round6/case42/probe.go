//go:build probe

package case42

func sample() Lodger { return Lodger{Room: 3, Name: "canary-name", Pass: "canary-pass"} }

var Probe = map[string]func(){
	"LeakHandled":  func() { LeakHandled(sample()) },
	"CleanHandled": func() { CleanHandled(sample()) },
	"LeakDead":     func() { LeakDead(sample()) },
	"CleanDead":    func() { CleanDead(sample()) },
	"LeakRetried":  func() { LeakRetried(sample()) },
	"CleanRetried": func() { CleanRetried(sample()) },
	"CleanRoom":    func() { CleanRoom(sample()) },
}
