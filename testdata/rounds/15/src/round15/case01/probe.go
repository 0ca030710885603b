//go:build probe

package case01

var sample = Customer{"r1", "canary-name", "canary-email", "canary-phone"}

var Probe = map[string]func(){
	"LeakErrors":   func() { LeakErrors([]Customer{sample}) },
	"CleanErrors":  func() { CleanErrors([]Customer{sample}) },
	"LeakRow":      func() { LeakRow(sample) },
	"CleanRow":     func() { CleanRow(sample) },
	"LeakRecord":   func() { LeakRecord(sample) },
	"CleanRecord":  func() { CleanRecord(sample) },
	"LeakSummary":  func() { LeakSummary([]Customer{sample}) },
	"CleanSummary": func() { CleanSummary([]Customer{sample}) },
}
