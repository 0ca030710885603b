//go:build probe

package case15

func sample() Order {
	return Order{No: "o1", Buyer: "canary-buyer", Street: "canary-street", Items: []string{"tea"}}
}

var Probe = map[string]func(){
	"LeakAttributes":  func() { LeakAttributes(sample()) },
	"CleanAttributes": func() { CleanAttributes(sample()) },
	"LeakBuyer":       func() { LeakBuyer(sample()) },
	"CleanBuyer":      func() { CleanBuyer(sample()) },
	"LeakEvent":       func() { LeakEvent(sample()) },
	"CleanEvent":      func() { CleanEvent(sample()) },
}
