//go:build probe

package case34

func webhook() Webhook { return Webhook{"http://hook", "canary-secret"} }
func tenant() Tenant   { return Tenant{"acme", "canary-owner", webhook()} }

var Probe = map[string]func(){
	"LeakHidden":   func() { LeakHidden(tenant()) },
	"CleanHidden":  func() { CleanHidden(tenant()) },
	"LeakColumns":  func() { LeakColumns(webhook()) },
	"CleanColumns": func() { CleanColumns(webhook()) },
	"LeakByName":   func() { w := webhook(); LeakByName(&w) },
	"CleanByName":  func() { w := webhook(); CleanByName(&w) },
	"LeakSet":      func() { w := webhook(); LeakSet(&w) },
	"CleanSet":     func() { w := webhook(); CleanSet(&w) },
}
