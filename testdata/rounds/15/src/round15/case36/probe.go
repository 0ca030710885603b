//go:build probe

package case36

var (
	a = Contact{1, "canary-name", "canary-email", "canary-city", 2}
	b = Contact{1, "x canary-name", "x canary-email", "x canary-city", 3}
)

var Probe = map[string]func(){
	"LeakChanges":   func() { LeakChanges(a, b) },
	"CleanChanges":  func() { CleanChanges(a, b) },
	"LeakExplicit":  func() { LeakExplicit(a, b) },
	"CleanExplicit": func() { CleanExplicit(a, b) },
	"LeakOne":       func() { LeakOne(a, b) },
	"CleanOne":      func() { CleanOne(a, b) },
	"LeakVersions":  func() { LeakVersions(a, b) },
	"CleanVersions": func() { CleanVersions(a, b) },
}
