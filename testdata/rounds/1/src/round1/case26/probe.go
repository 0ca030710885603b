//go:build probe

package case26

var Probe = map[string]func(){
	"LeakWrapped":     func() { LeakWrapped(sample()) },
	"CleanWrapped":    func() { CleanWrapped(sample()) },
	"LeakKey":         func() { LeakKey(sample()) },
	"CleanKind":       func() { CleanKind(sample()) },
	"LeakCard":        func() { LeakCard(sample()) },
	"CleanCode":       func() { CleanCode(sample()) },
	"LeakJoined":      func() { LeakJoined(sample()) },
	"CleanIs":         func() { CleanIs(sample()) },
	"LeakPlusV":       func() { LeakPlusV(sample()) },
	"CleanPlusV":      func() { CleanPlusV(sample()) },
	"LeakFull":        func() { LeakFull(sample()) },
	"CleanOp":         func() { CleanOp(sample()) },
	"LeakOp":          func() { LeakOp(sample()) },
	"LeakInnerCause":  func() { LeakInnerCause(sample()) },
	"CleanInnerCause": func() { CleanInnerCause(sample()) },
}

func sample() Buyer {
	return Buyer{ID: 7, Email: "canary-email@example.test", Card: "canary-card"}
}
