//go:build probe

package case41

var Probe = map[string]func(){
	"LeakHex":          func() { LeakHex(sample()) },
	"CleanHash":        func() { CleanHash(sample()) },
	"LeakBase64":       func() { LeakBase64(sample()) },
	"CleanBase64":      func() { CleanBase64(sample()) },
	"LeakSumPrefix":    func() { LeakSumPrefix(sample()) },
	"CleanSum":         func() { CleanSum(sample()) },
	"CleanMAC":         func() { CleanMAC(sample()) },
	"LeakRunes":        func() { LeakRunes(sample()) },
	"CleanRunes":       func() { CleanRunes(sample()) },
	"LeakReversed":     func() { LeakReversed(sample()) },
	"CleanCounted":     func() { CleanCounted(sample()) },
	"LeakPieces":       func() { LeakPieces(sample()) },
	"CleanComparisons": func() { CleanComparisons(sample()) },
	"LeakLocalPart":    func() { LeakLocalPart(sample()) },
	"CleanLocalPart":   func() { CleanLocalPart(sample()) },
}

// Forms are canaries as a transformation shows them.
var Forms = map[string][]string{
	"LeakHex": {"63616e6172792d70686f6e65"}, "LeakBase64": {"Y2FuYXJ5LXBob25l"}, "LeakRunes": {"99 97 110 97 114 121"}, "LeakReversed": {"enohp-yranac"}, "LeakSumPrefix": {"63616e6172792d70686f6e65"}}

func sample() User {
	return User{ID: 7, Email: "canary-email@example.test", Phone: "canary-phone", Plan: "free"}
}
