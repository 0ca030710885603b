//go:build probe

package case30

func visitor() Visitor { return Visitor{"canary-ip", "/"} }

var Probe = map[string]func(){
	"LeakFlush":   func() { LeakFlush(visitor()) },
	"CleanFlush":  func() { CleanFlush(visitor()) },
	"LeakTags":    func() { LeakTags(visitor()) },
	"CleanTags":   func() { CleanTags(visitor()) },
	"LeakHeader":  func() { LeakHeader(visitor()) },
	"CleanHeader": func() { CleanHeader(visitor()) },
}
