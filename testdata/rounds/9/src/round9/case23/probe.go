//go:build probe

package case23

import "go.uber.org/zap"

var (
	buyer = Buyer{1, "Ann", "a@b.example", "canary-allergy", "canary-born"}
	cart  = Cart{"c1", 500, "canary-supply"}
	named = Buyer{1, "canary-name", "canary-email", "canary-allergy", "canary-born"}
)

var Probe = map[string]func(){
	"CleanRegister": func() { CleanRegister(New(), buyer) },
	"LeakPay":       func() { LeakPay(New(), buyer, cart) },
	"CleanPay":      func() { CleanPay(New(), buyer, cart) },
	"LeakMetadata":  func() { LeakMetadata(buyer) },
	"CleanMetadata": func() { CleanMetadata(buyer) },
	"LeakParams":    func() { LeakParams(cart) },
	"CleanParams":   func() { CleanParams(cart) },
	"LeakLog":       func() { LeakLog(zap.L(), named) },
	"CleanLog":      func() { CleanLog(zap.L(), named) },
}
