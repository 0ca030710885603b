//go:build probe

package case39

func witness() Witness { return Witness{"c1", "canary-name", []byte("canary-phrase")} }

var Probe = map[string]func(){
	"LeakReverse":  func() { LeakReverse(witness()) },
	"CleanReverse": func() { CleanReverse(witness()) },
	"LeakTitle":    func() { LeakTitle(witness()) },
	"CleanTitle":   func() { CleanTitle(witness()) },
	"LeakWiped":    func() { LeakWiped(witness()) },
	"CleanWiped":   func() { CleanWiped(witness()) },
	"LeakXOR":      func() { LeakXOR(witness()) },
	"CleanXOR":     func() { CleanXOR(witness()) },
}
