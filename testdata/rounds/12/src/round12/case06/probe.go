//go:build probe

package case06

import "go.uber.org/zap"

func shipment() *Shipment { return &Shipment{4, "canary-to", "canary-street", "canary-pin"} }

var Probe = map[string]func(){
	"LeakObject":  func() { LeakObject(zap.L(), shipment()) },
	"CleanObject": func() { CleanObject(zap.L(), shipment()) },
	"LeakReflect": func() { LeakReflect(zap.L(), shipment()) },
	"CleanAny":    func() { CleanAny(zap.L(), shipment()) },
	"LeakFields":  func() { LeakFields(zap.L(), shipment()) },
	"CleanFields": func() { CleanFields(zap.L(), shipment()) },
	"LeakSugar":   func() { LeakSugar(zap.L(), shipment()) },
	"CleanSugar":  func() { CleanSugar(zap.L(), shipment()) },
}
