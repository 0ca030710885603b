//go:build probe

package case20

var Probe = map[string]func(){
	"LeakEmbed":    func() { LeakEmbed(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"CleanEmbed":   func() { CleanEmbed(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"LeakSummary":  func() { LeakSummary(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"CleanSummary": func() { CleanSummary(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"LeakNotes":    func() { LeakNotes(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"CleanNotes":   func() { CleanNotes(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"LeakGeneric":  func() { LeakGeneric(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"CleanGeneric": func() { CleanGeneric(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"LeakOmit":     func() { LeakOmit(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
	"CleanOmit":    func() { CleanOmit(Tenant{1, "canary-name", "canary-iban", "canary-notes"}) },
}
