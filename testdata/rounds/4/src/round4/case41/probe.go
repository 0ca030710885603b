//go:build probe

package case41

func init() { prefix = "canary-token-" }

func sample() Account {
	return Account{Login: "canary-login", Password: "canary-password", Locale: "de"}
}

var Probe = map[string]func(){
	"LeakLink":      func() { LeakLink(sample()) },
	"CleanLink":     func() { CleanLink(sample()) },
	"LeakFinish":    func() { LeakFinish(sample()) },
	"CleanFinish":   func() { CleanFinish(sample()) },
	"CleanUnknown":  func() { CleanUnknown(sample()) },
	"LeakPassword":  func() { LeakPassword(sample()) },
	"CleanPassword": func() { CleanPassword(sample()) },
}
