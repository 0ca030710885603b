//go:build probe

package case21

var (
	identity = Identity{7, "canary-email"}
	payee    = Payee{3, "canary-iban", "Graz"}
)

var Probe = map[string]func(){
	"LeakShipment":  func() { LeakShipment(identity) },
	"CleanShipment": func() { CleanShipment(identity) },
	"LeakGift":      func() { LeakGift(identity) },
	"CleanGift":     func() { CleanGift(identity) },
	"LeakPayout":    func() { LeakPayout(payee) },
	"CleanPayout":   func() { CleanPayout(payee) },
}
