//go:build probe

package case04

func sample() Tenant {
	return Tenant{Flat: "4b", Phone: "canary-phone", Rent: "canary-rent", Notify: "sms"}
}

var Probe = map[string]func(){
	"LeakRetry":    func() { LeakRetry(sample()) },
	"CleanRetry":   func() { CleanRetry(sample()) },
	"LeakRefused":  func() { LeakRefused(sample()) },
	"CleanRefused": func() { CleanRefused(sample()) },
	"LeakChannel":  func() { LeakChannel(sample()) },
	"CleanChannel": func() { CleanChannel(sample()) },
}
