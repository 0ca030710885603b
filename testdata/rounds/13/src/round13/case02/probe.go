//go:build probe

package case02

var Probe = map[string]func(){
	"LeakReplayed":  func() { LeakReplayed(Payout{5, "canary-iban"}) },
	"CleanReplayed": func() { CleanReplayed(Payout{5, "canary-iban"}) },
	"LeakConflict":  func() { LeakConflict(Payout{5, "canary-iban"}) },
	"CleanConflict": func() { CleanConflict(Payout{5, "canary-iban"}) },
	"LeakHeader":    func() { LeakHeader(Payout{5, "canary-iban"}) },
	"CleanHeader":   func() { CleanHeader(Payout{5, "canary-iban"}) },
}
