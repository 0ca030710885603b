//go:build probe

package case28

func payment() Payment { return Payment{"o1", "canary-card", "canary-mail"} }

// Forms are for encoded texts, and for a hash.
var Forms = map[string][]string{
	"LeakPseudonym": {"63616e6172792d6d61696c"},
	"LeakHashFile":  {"y0CXUTNSr5z8OzErsWxxNDabFUQR3D1fb3wy9tKoEVs="},
}

var Probe = map[string]func(){
	"LeakReveal":     func() { LeakReveal(payment()) },
	"CleanReveal":    func() { CleanReveal(payment()) },
	"LeakPseudonym":  func() { LeakPseudonym(payment()) },
	"CleanPseudonym": func() { CleanPseudonym(payment(), []byte("key of the service")) },
	"LeakSum":        func() { LeakSum(payment()) },
	"CleanSum":       func() { CleanSum(payment()) },
	"LeakHashFile":   func() { LeakHashFile(payment()) },
	"CleanHashFile":  func() { CleanHashFile(Payment{"o1", "canary-second", "canary-mail"}) },
}
