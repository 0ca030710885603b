//go:build probe

package case05

func sample() Trip {
	return Trip{Line: "u2", Tel: "canary-tel", Seat: "5a", From: "canary-from"}
}

var Probe = map[string]func(){
	"LeakAllowed":   func() { LeakAllowed(sample()) },
	"CleanAllowed":  func() { CleanAllowed(sample()) },
	"LeakUpper":     func() { LeakUpper(sample()) },
	"CleanUpper":    func() { CleanUpper(sample()) },
	"LeakEmbedded":  func() { LeakEmbedded(sample()) },
	"CleanEmbedded": func() { CleanEmbedded(sample()) },
}
