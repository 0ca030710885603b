//go:build probe

package case37

import "os"

var (
	base   = os.Getenv("PROBE_URL")
	sample = Listing{4, "old bike", "canary-seller", "canary-phone", "canary-street", []string{"bike"}}
)

var Probe = map[string]func(){
	"LeakBulk":    func() { LeakBulk(base, sample) },
	"CleanBulk":   func() { CleanBulk(base, sample) },
	"LeakDelete":  func() { LeakDelete(base, sample) },
	"CleanDelete": func() { CleanDelete(base, sample) },
	"LeakTokens":  func() { LeakTokens(base, sample) },
	"CleanTokens": func() { CleanTokens(base, sample) },
	"LeakFacets":  func() { LeakFacets(base, sample) },
	"CleanFacets": func() { CleanFacets(base, sample) },
}
