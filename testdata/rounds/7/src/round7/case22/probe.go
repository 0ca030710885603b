//go:build probe

package case22

func sampleShipment() Shipment {
	return Shipment{No: "s1", To: "canary-to", Phone: "canary-phone", Kilos: 3}
}

var Probe = map[string]func(){
	"LeakLazy":   func() { LeakLazy(sampleShipment()) },
	"CleanLazy":  func() { CleanLazy(sampleShipment()) },
	"LeakScope":  func() { LeakScope(sampleShipment()) },
	"CleanScope": func() { CleanScope(sampleShipment()) },
	"LeakOnly":   func() { LeakOnly(sampleShipment()) },
	"CleanOnly":  func() { CleanOnly(sampleShipment()) },
	"LeakGroup":  func() { LeakGroup(sampleShipment()) },
	"CleanGroup": func() { CleanGroup(sampleShipment()) },
	"LeakOdd":    func() { LeakOdd(sampleShipment()) },
}
