//go:build probe

package case17

import "os"

var (
	base   = os.Getenv("PROBE_URL")
	sample = Person{"p1", "canary-email", "canary-area", true}
)

var Probe = map[string]func(){
	"LeakAsk":      func() { LeakAsk(base, sample) },
	"CleanAsk":     func() { CleanAsk(base, sample) },
	"LeakArea":     func() { LeakArea(base, sample) },
	"CleanArea":    func() { CleanArea(base, sample) },
	"LeakDecided":  func() { LeakDecided(base, sample) },
	"CleanDecided": func() { CleanDecided(base, sample) },
}
