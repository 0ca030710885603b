//go:build probe

package case30

var Probe = map[string]func(){
	"LeakPanicValue":    func() { LeakPanicValue(sample()) },
	"CleanPanicValue":   func() { CleanPanicValue(sample()) },
	"LeakAfterRecover":  func() { LeakAfterRecover(sample()) },
	"CleanAfterRecover": func() { CleanAfterRecover(sample()) },
	"CleanGuarded":      func() { CleanGuarded(sample()) },
	"LeakGuarded":       func() { LeakGuarded(sample()) },
}

func sample() Order {
	return Order{ID: 7, Address: "canary-address", Item: "lamp"}
}
