//go:build probe

package case02

var Probe = map[string]func(){
	"LeakRetargeted":    func() { LeakRetargeted(new(sample())) },
	"CleanRetargeted":   func() { CleanRetargeted(new(sample())) },
	"LeakOtherWiped":    func() { LeakOtherWiped(new(sample())) },
	"CleanWiped":        func() { CleanWiped(new(sample())) },
	"LeakThroughField":  func() { LeakThroughField(new(sample())) },
	"CleanThroughField": func() { CleanThroughField(new(sample())) },
	"LeakPointee":       func() { LeakPointee(new(sample())) },
	"CleanPointee":      func() { CleanPointee(new(sample())) },
}

func sample() Account {
	return Account{ID: 7, Email: "canary-email@example.test", Name: "canary-name", Plan: "basic"}
}
