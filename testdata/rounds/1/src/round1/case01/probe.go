//go:build probe

package case01

var Probe = map[string]func(){
	"LeakErasedTooLate": func() { LeakErasedTooLate(sample()) },
	"CleanErasedInTime": func() { CleanErasedInTime(sample()) },
	"LeakShipment":      func() { LeakShipment(sample()) },
	"CleanShipment":     func() { CleanShipment(sample()) },
	"LeakRestored":      func() { LeakRestored(sample()) },
	"CleanNotRestored":  func() { CleanNotRestored(sample()) },
	"LeakOwnerReplaced": func() { LeakOwnerReplaced(sample()) },
	"CleanOwnerErased":  func() { CleanOwnerErased(sample()) },
	"LeakBasket":        func() { LeakBasket(sample()) },
	"CleanBasket":       func() { CleanBasket(sample()) },
}

func sample() Customer {
	return Customer{ID: 7, Email: "canary-email@example.test", Phone: "canary-phone", Tier: "gold"}
}
