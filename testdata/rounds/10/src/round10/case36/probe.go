//go:build probe

package case36

func inquiry() Inquiry { return Inquiry{1, "canary-from", "canary-text"} }

var Probe = map[string]func(){
	"LeakCopy":   func() { LeakCopy(inquiry()) },
	"CleanCopy":  func() { CleanCopy(inquiry()) },
	"LeakTee":    func() { LeakTee(inquiry()) },
	"CleanTee":   func() { CleanTee(inquiry()) },
	"LeakPipe":   func() { LeakPipe(inquiry()) },
	"CleanPipe":  func() { CleanPipe(inquiry()) },
	"LeakFlush":  func() { LeakFlush(inquiry()) },
	"CleanFlush": func() { CleanFlush(inquiry()) },
}
