//go:build probe

package case13

var Probe = map[string]func(){
	"LeakLabel":   func() { LeakLabel(Customer{"gold", "canary-email", "canary-country"}) },
	"CleanLabel":  func() { CleanLabel(Customer{"gold", "canary-email", "canary-country"}) },
	"LeakReason":  func() { LeakReason(Customer{"gold", "canary-email", "canary-country"}) },
	"CleanReason": func() { CleanReason(Customer{"gold", "canary-email", "canary-country"}) },
	"LeakLabels":  func() { LeakLabels(Customer{"gold", "canary-email", "canary-country"}) },
	"CleanLabels": func() { CleanLabels(Customer{"gold", "canary-email", "canary-country"}) },
}
