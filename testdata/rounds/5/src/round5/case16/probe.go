//go:build probe

package case16

func sample() Card {
	return Card{Shop: "s1", Number: "canary-number", Holder: "canary-holder"}
}

var Probe = map[string]func(){
	"LeakTokens":        func() { LeakTokens(sample()) },
	"LeakRawMessage":    func() { LeakRawMessage(sample()) },
	"CleanRawMessage":   func() { CleanRawMessage(sample()) },
	"LeakUnknownField":  func() { LeakUnknownField(sample()) },
	"CleanUnknownField": func() { CleanUnknownField(sample()) },
	"CleanTokens":       func() { CleanTokens(sample()) },
}
