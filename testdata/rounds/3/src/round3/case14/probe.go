//go:build probe

package case14

var Probe = map[string]func(){
	"LeakPair":             func() { LeakPair(sampleBuyer()) },
	"CleanPair":            func() { CleanPair(sampleBuyer()) },
	"LeakStack":            func() { LeakStack(sampleBuyer()) },
	"CleanStack":           func() { CleanStack(sampleBuyer()) },
	"LeakTwoStringStacks":  func() { LeakTwoStringStacks(sampleBuyer()) },
	"CleanTwoStringStacks": func() { CleanTwoStringStacks(sampleBuyer()) },
	"LeakConvert":          func() { LeakConvert(sampleBuyers()) },
	"CleanConvert":         func() { CleanConvert(sampleBuyers()) },
	"LeakLargest":          func() { LeakLargest(sampleBuyer()) },
	"CleanLargest":         func() { CleanLargest(sampleBuyer()) },
	"LeakQuote":            func() { LeakQuote(sampleBuyer()) },
	"CleanQuote":           func() { CleanQuote(sampleBuyer()) },
}

func sampleBuyer() Buyer {
	return Buyer{ID: 7, Name: "canary-name", Email: "canary-email", Shop: "shop"}
}
func sampleBuyers() []Buyer {
	return []Buyer{Buyer{ID: 7, Name: "canary-name", Email: "canary-email", Shop: "shop"}, Buyer{ID: 7, Name: "canary-name", Email: "canary-email", Shop: "shop"}}
}
