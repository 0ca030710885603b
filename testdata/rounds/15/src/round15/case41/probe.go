//go:build probe

package case41

var samples = []Order{{1, "canary-customer", "canary-city", "canary-email", 200}, {2, "canary-customer", "canary-city", "canary-email", 50}}

var Probe = map[string]func(){
	"LeakGroups":   func() { LeakGroups(samples) },
	"CleanGroups":  func() { CleanGroups(samples) },
	"LeakTop":      func() { LeakTop(samples) },
	"CleanTop":     func() { CleanTop(samples) },
	"LeakCities":   func() { LeakCities(samples) },
	"CleanCities":  func() { CleanCities(samples) },
	"LeakLongest":  func() { LeakLongest(samples) },
	"CleanLongest": func() { CleanLongest(samples) },
}
