//go:build probe

package case14

var Probe = map[string]func(){
	"LeakPresigned":  func() { LeakPresigned(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
	"CleanPresigned": func() { CleanPresigned(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
	"LeakHeaders":    func() { LeakHeaders(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
	"CleanHeaders":   func() { CleanHeaders(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
	"LeakWebhook":    func() { LeakWebhook(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
	"CleanWebhook":   func() { CleanWebhook(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
	"LeakRoot":       func() { LeakRoot(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
	"CleanRoot":      func() { CleanRoot(Credentials{"AK", "canary-secretkey", "canary-sessiontoken"}) },
}
