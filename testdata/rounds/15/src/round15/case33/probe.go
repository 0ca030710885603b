//go:build probe

package case33

import "os"

var (
	url    = os.Getenv("PROBE_URL")
	sample = Parcel{"n1", "canary-to", "canary-street", "canary-phone", "sent"}
)

var Probe = map[string]func(){
	"LeakParcel":    func() { LeakParcel(url, sample) },
	"CleanParcel":   func() { CleanParcel(url, sample) },
	"LeakScrubbed":  func() { LeakScrubbed(url, sample) },
	"CleanScrubbed": func() { CleanScrubbed(url, sample) },
	"LeakEvent":     func() { LeakEvent(url, sample) },
	"CleanEvent":    func() { CleanEvent(url, sample) },
	"LeakSigned":    func() { LeakSigned(url, sample) },
	"CleanSigned":   func() { CleanSigned(url, sample) },
}
