//go:build probe

package case31

func sample() Order {
	return Order{No: "o1", Buyer: "canary-buyer", Goods: "canary-goods"}
}

var Probe = map[string]func(){
	"LeakStr":      func() { LeakStr(sample()) },
	"CleanStr":     func() { CleanStr(sample()) },
	"LeakFunc":     func() { LeakFunc(sample()) },
	"CleanFunc":    func() { CleanFunc(sample()) },
	"CleanDiscard": func() { CleanDiscard(sample()) },
	"LeakKept":     func() { LeakKept(sample()) },
	"CleanKept":    func() { CleanKept(sample()) },
}
