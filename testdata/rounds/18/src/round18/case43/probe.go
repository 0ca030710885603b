//go:build probe

package case43

var Probe = map[string]func(){
	"LeakCity":     func() { LeakCity(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
	"CleanDomain":  func() { CleanDomain(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
	"LeakLabels":   func() { LeakLabels(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
	"CleanLabels":  func() { CleanLabels(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
	"LeakOutcome":  func() { LeakOutcome(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
	"CleanOutcome": func() { CleanOutcome(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
	"LeakDelete":   func() { LeakDelete(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
	"CleanDelete":  func() { CleanDelete(Customer{"c1", "canary-email@example.com", "canary-city", "gold"}) },
}
