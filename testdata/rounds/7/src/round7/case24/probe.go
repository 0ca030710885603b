//go:build probe

package case24

var Forms = map[string][]string{"LeakEncoded": {"Y2FuYXJ5LXZhbHVl"}}

func sampleSecret() Secret { return Secret{Name: "DEPLOY_KEY", Value: "canary-value"} }

var Probe = map[string]func(){
	"LeakUnmasked": func() { LeakUnmasked(sampleSecret()) },
	"CleanMasked":  func() { CleanMasked(sampleSecret()) },
	"CleanNames":   func() { CleanNames(sampleSecret()) },
	"LeakEncoded":  func() { LeakEncoded(sampleSecret()) },
	"CleanEncoded": func() { CleanEncoded(sampleSecret()) },
}
