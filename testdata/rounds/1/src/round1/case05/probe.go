//go:build probe

package case05

var Probe = map[string]func(){
	"LeakLoopCopy":         func() { LeakLoopCopy(sample()) },
	"CleanLoopIndex":       func() { CleanLoopIndex(sample()) },
	"LeakLoopPointerValue": func() { LeakLoopPointerValue(sample()) },
	"CleanLoopPointer":     func() { CleanLoopPointer(sample()) },
	"LeakCollected":        func() { LeakCollected(sample()) },
	"CleanCollected":       func() { CleanCollected(sample()) },
	"LeakPreviousRound":    func() { LeakPreviousRound(sample()) },
	"CleanPreviousRound":   func() { CleanPreviousRound(sample()) },
}

func sample() Subscriber {
	return Subscriber{ID: 7, Email: "canary-email@example.test", Name: "canary-name", Topic: "sport"}
}
