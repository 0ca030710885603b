//go:build probe

package case45

var Probe = map[string]func(){
	"LeakMin":           func() { LeakMin(sample()) },
	"CleanMin":          func() { CleanMin(sample()) },
	"LeakMax":           func() { LeakMax(sample()) },
	"CleanMax":          func() { CleanMax(sample()) },
	"LeakClearedClone":  func() { LeakClearedClone(sample()) },
	"CleanClearedSlice": func() { CleanClearedSlice(sample()) },
	"LeakClearedPart":   func() { LeakClearedPart(sample()) },
	"CleanClearedPart":  func() { CleanClearedPart(sample()) },
	"LeakOr":            func() { LeakOr(sample()) },
	"CleanOr":           func() { CleanOr(sample()) },
	"LeakDeleted":       func() { LeakDeleted(sample()) },
	"CleanReplaced":     func() { CleanReplaced(sample()) },
	"LeakNewCopy":       func() { LeakNewCopy(sample()) },
	"CleanNewCopy":      func() { CleanNewCopy(sample()) },
}

func sample() Tutor {
	return Tutor{ID: "t-7", Name: "canary-name", Phone: "canary-phone", Hours: 12}
}
