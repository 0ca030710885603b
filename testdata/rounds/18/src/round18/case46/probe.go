//go:build probe

package case46

import "time"

var Probe = map[string]func(){
	"LeakDetailed": func() { LeakDetailed(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
	"CleanGrantee": func() { CleanGrantee(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
	"LeakOverlay":  func() { LeakOverlay(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
	"CleanOverlay": func() { CleanOverlay(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
	"LeakDeleted":  func() { LeakDeleted(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
	"CleanDeleted": func() { CleanDeleted(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
	"LeakEntry":    func() { LeakEntry(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
	"CleanEntry":   func() { CleanEntry(Grantee{1, "canary-name", "canary-iban", time.Now()}) },
}
