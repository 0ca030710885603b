//go:build probe

package case31

func rental() Rental { return Rental{1, "canary-driver", "canary-license"} }

var Probe = map[string]func(){
	"LeakOther":      func() { LeakOther(rental()) },
	"CleanOther":     func() { CleanOther(rental()) },
	"LeakOpen":       func() { LeakOpen(rental()) },
	"CleanOpen":      func() { CleanOpen(rental()) },
	"LeakSlice":      func() { LeakSlice(rental()) },
	"CleanSlice":     func() { CleanSlice(rental()) },
	"LeakMessage":    func() { LeakMessage(rental()) },
	"CleanAttribute": func() { CleanAttribute(rental()) },
}
