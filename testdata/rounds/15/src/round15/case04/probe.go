//go:build probe

package case04

var (
	opened = Opened{4, "canary-owner"}
	moved  = Moved{4, "canary-city"}
	closed = Closed{4, "canary-reason", 9}
)

var Probe = map[string]func(){
	"LeakSummary":   func() { LeakSummary(opened, closed) },
	"CleanSummary":  func() { CleanSummary(opened, closed) },
	"LeakDescribe":  func() { LeakDescribe(moved) },
	"CleanDescribe": func() { CleanDescribe(opened, closed) },
	"LeakCities":    func() { LeakCities(moved, moved) },
	"CleanCities":   func() { CleanCities(moved, moved) },
	"LeakUnknown":   func() { LeakUnknown(closed) },
	"CleanUnknown":  func() { CleanUnknown(closed) },
}
