//go:build probe

package case21

func seat() Seat { return Seat{1, "canary-holder"} }

var Probe = map[string]func(){
	"LeakArrayPointer": func() { LeakArrayPointer(seat()) },
	"CleanArrayCopy":   func() { CleanArrayCopy(seat()) },
	"LeakSubslice":     func() { LeakSubslice(seat()) },
	"CleanSubslice":    func() { CleanSubslice(seat()) },
	"LeakSwap":         func() { LeakSwap(seat()) },
	"CleanSwap":        func() { CleanSwap(seat()) },
	"LeakPointer":      func() { s := seat(); LeakPointer(&s) },
	"CleanPointer":     func() { s := seat(); CleanPointer(&s) },
	"LeakDelete":       func() { LeakDelete([]Seat{seat()}) },
	"CleanDelete":      func() { CleanDelete([]Seat{seat()}) },
}
