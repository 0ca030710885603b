//go:build probe

package case45

func sample() Caller {
	return Caller{Nick: "nick", Name: "canary-name", Story: "canary-story"}
}

var Probe = map[string]func(){
	"LeakSay":     func() { LeakSay(sample()) },
	"CleanSay":    func() { CleanSay(sample()) },
	"LeakTexts":   func() { LeakTexts(sample()) },
	"CleanTexts":  func() { CleanTexts(sample()) },
	"LeakSender":  func() { LeakSender(sample()) },
	"CleanSender": func() { CleanSender(sample()) },
	"CleanSeq":    func() { CleanSeq(sample()) },
}
