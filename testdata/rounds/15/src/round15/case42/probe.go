//go:build probe

package case42

import "os"

var (
	base    = os.Getenv("PROBE_URL")
	samples = []Player{{1, "canary-nick", "canary-email", 9}, {2, "canary-nick", "canary-email", 8}}
)

// Forms has a cursor with a nickname.
var Forms = map[string][]string{"LeakCursor": {byNick(samples[0]).encode()}}

var Probe = map[string]func(){
	"LeakItems":   func() { LeakItems(base, samples) },
	"CleanItems":  func() { CleanItems(base, samples) },
	"LeakCursor":  func() { LeakCursor(base, samples) },
	"CleanCursor": func() { CleanCursor(base, samples) },
	"LeakFetch":   func() { LeakFetch(base, samples) },
	"CleanFetch":  func() { CleanFetch(base, samples) },
	"LeakRanks":   func() { LeakRanks(base, samples) },
	"CleanRanks":  func() { CleanRanks(base, samples) },
}
