//go:build probe

package case08

const text = `{"listen":":80","admin":"canary-admin","main":{"url":"m","key":"canary-key"},
"mirrors":[{"url":"n","key":"canary-key"}],"features":{"x":true},"extra":{"e":{"url":"e","key":"canary-key"}}}`

var Probe = map[string]func(){
	"LeakUpstream":  func() { LeakUpstream(text) },
	"CleanUpstream": func() { CleanUpstream(text) },
	"LeakConfig":    func() { LeakConfig(text) },
	"CleanConfig":   func() { CleanConfig(text) },
	"LeakOrder":     func() { LeakOrder(text) },
	"CleanOrder":    func() { CleanOrder(text) },
}
