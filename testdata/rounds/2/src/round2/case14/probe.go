//go:build probe

package case14

import (
	"fmt"
	"os"
)

func sample() Visit {
	return Visit{Page: "home", UserID: "canary-userid", Device: "canary-device", Query: "canary-query"}
}

var (
	base = os.Getenv("PROBE_URL")
	key  = []byte("k")
)

func metrics(f func(Visit)) func() {
	return func() {
		f(sample())
		fmt.Println(hits)
	}
}

var Probe = map[string]func(){
	"LeakMetric":     metrics(LeakMetric),
	"CleanMetric":    metrics(CleanMetric),
	"LeakTrack":      func() { LeakTrack(base, sample()) },
	"CleanTrack":     func() { CleanTrack(base, sample()) },
	"LeakTrackWhole": func() { LeakTrackWhole(base, sample()) },
	"LeakForm":       func() { LeakForm(base, sample()) },
	"CleanForm":      func() { CleanForm(base, sample()) },
	"LeakLog":        func() { LeakLog(sample()) },
	"CleanLog":       func() { CleanLog(key, sample()) },
	"LeakBeacon":     func() { LeakBeacon(base, sample()) },
	"CleanBeacon":    func() { CleanBeacon(base, sample()) },
}
