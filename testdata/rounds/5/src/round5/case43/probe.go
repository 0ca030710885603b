//go:build probe

package case43

func sample() Ask {
	return Ask{Topic: "t1", Name: "canary-name", Detail: "canary-detail"}
}

var Probe = map[string]func(){
	"LeakWho":       func() { LeakWho(sample()) },
	"CleanWho":      func() { CleanWho(sample()) },
	"LeakUse":       func() { LeakUse(sample()) },
	"CleanUse":      func() { CleanUse(sample()) },
	"LeakEmbedded":  func() { LeakEmbedded(sample()) },
	"CleanEmbedded": func() { CleanEmbedded(sample()) },
	"LeakCopied":    func() { LeakCopied(sample()) },
	"CleanCopied":   func() { CleanCopied(sample()) },
}
