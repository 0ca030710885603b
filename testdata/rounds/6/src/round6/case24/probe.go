//go:build probe

package case24

import "os"

var base = os.Getenv("PROBE_URL")

// An address and a name may be in the list, so they hold no canaries.
func sample() Donor {
	return Donor{Email: "jo@example.test", Name: "Jo", Gift: "canary-gift", Creed: "canary-creed", Season: "spring"}
}

var Probe = map[string]func(){
	"LeakMerge":  func() { LeakMerge(base, sample()) },
	"CleanMerge": func() { CleanMerge(base, sample()) },
	"LeakTag":    func() { LeakTag(base, sample()) },
	"CleanTag":   func() { CleanTag(base, sample()) },
	"LeakLast":   func() { LeakLast(base, sample()) },
	"CleanLast":  func() { CleanLast(base, sample()) },
}
