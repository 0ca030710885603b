//go:build probe

package case05

import "round12/case05/store"

func tenant() store.Tenant { return store.Tenant{"3b", "canary-name", 1, "canary-phone"} }

var Probe = map[string]func(){
	"LeakRows":    func() { LeakRows(tenant()) },
	"CleanRows":   func() { CleanRows(tenant()) },
	"LeakUpdate":  func() { LeakUpdate(tenant()) },
	"CleanUpdate": func() { CleanUpdate(tenant()) },
	"LeakAsked":   func() { LeakAsked(tenant()) },
	"CleanAsked":  func() { CleanAsked(tenant()) },
}
