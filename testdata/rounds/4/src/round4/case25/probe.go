//go:build probe

package case25

func sample() Customer {
	return Customer{First: "canary-first", Debt: "canary-debt", Order: "o1", Lang: "de"}
}

var Probe = map[string]func(){
	"LeakHello":    func() { LeakHello(sample()) },
	"CleanHello":   func() { CleanHello(sample()) },
	"LeakReady":    func() { LeakReady(sample()) },
	"CleanReady":   func() { CleanReady(sample()) },
	"LeakMissing":  func() { LeakMissing(sample()) },
	"CleanMissing": func() { CleanMissing(sample()) },
}
