//go:build probe

package case04

func account() Account { return Account{No: 7, Holder: "canary-holder", IBAN: "canary-iban"} }

var Probe = map[string]func(){
	"LeakAsk":       func() { LeakAsk(account()) },
	"CleanAsk":      func() { CleanAsk(account()) },
	"LeakSend":      func() { LeakSend(account()) },
	"CleanSend":     func() { CleanSend(account()) },
	"LeakSnapshot":  func() { LeakSnapshot(account()) },
	"CleanSnapshot": func() { CleanSnapshot(account()) },
}
