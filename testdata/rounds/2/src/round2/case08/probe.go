//go:build probe

package case08

func sample() Person {
	return Person{ID: 4, Passport: "canary-passport", Born: "canary-born"}
}

var Probe = map[string]func(){
	"LeakMust":        func() { LeakMust(sample()) },
	"CleanMust":       func() { CleanMust(sample()) },
	"LeakPanicf":      func() { LeakPanicf(sample()) },
	"CleanPanicf":     func() { CleanPanicf(sample()) },
	"LeakPanicError":  func() { LeakPanicError(sample()) },
	"CleanPanicError": func() { CleanPanicError(sample()) },
	"LeakUnwrapped":   func() { LeakUnwrapped(sample()) },
	"CleanUnwrapped":  func() { CleanUnwrapped(sample()) },
}
