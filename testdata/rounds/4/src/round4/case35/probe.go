//go:build probe

package case35

import "os"

func sample() Shopper { return Shopper{ID: "s1", AdID: "canary-adid", Basket: "canary-basket"} }

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakTrack":    func() { LeakTrack(base, sample()) },
	"CleanTrack":   func() { CleanTrack(base, sample()) },
	"CleanNull":    func() { CleanNull(base, sample()) },
	"LeakBase":     func() { LeakBase(base, sample()) },
	"CleanBase":    func() { CleanBase(base, sample()) },
	"LeakRefused":  func() { LeakRefused(sample()) },
	"CleanRefused": func() { CleanRefused(sample()) },
}
