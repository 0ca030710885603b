//go:build probe

package case15

var Probe = map[string]func(){
	"LeakBoundCopy":          func() { LeakBoundCopy(sample()) },
	"CleanBoundPointer":      func() { CleanBoundPointer(sample()) },
	"LeakExpression":         func() { LeakExpression(sample()) },
	"CleanExpression":        func() { CleanExpression(sample()) },
	"LeakPointerExpression":  func() { LeakPointerExpression(sample()) },
	"CleanPointerExpression": func() { CleanPointerExpression(sample()) },
	"LeakSetBefore":          func() { LeakSetBefore(sample()) },
	"CleanSetAfter":          func() { CleanSetAfter(sample()) },
	"LeakApplied":            func() { LeakApplied(sample()) },
	"CleanApplied":           func() { CleanApplied(sample()) },
}

func sample() User {
	return User{ID: 7, Email: "canary-email@example.test", Nick: "zed"}
}
