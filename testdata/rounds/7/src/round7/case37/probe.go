//go:build probe

package case37

func sampleProfile() Profile { return Profile{ID: "p1", Email: "canary-email", Theme: "dark"} }

var Probe = map[string]func(){
	"LeakEvicted":  func() { LeakEvicted(sampleProfile()) },
	"CleanEvicted": func() { CleanEvicted(sampleProfile()) },
	"LeakKey":      func() { LeakKey(sampleProfile()) },
	"CleanKey":     func() { CleanKey(sampleProfile()) },
	"LeakGot":      func() { LeakGot(sampleProfile()) },
	"CleanGot":     func() { CleanGot(sampleProfile()) },
	"LeakLoad":     func() { LeakLoad(sampleProfile()) },
	"CleanLoad":    func() { CleanLoad(sampleProfile()) },
}
