//go:build probe

package case06

var Probe = map[string]func(){
	"LeakCached":      func() { LeakCached(sampleProfile()) },
	"CleanCached":     func() { CleanCached(sampleProfile()) },
	"LeakCachedText":  func() { LeakCachedText(sampleProfile()) },
	"CleanCachedText": func() { CleanCachedText(sampleProfile()) },
	"CleanHit":        func() { CleanHit(sampleProfile()) },
}

func sampleProfile() Profile { return Profile{ID: "id", Email: "canary-email", Theme: "theme"} }
