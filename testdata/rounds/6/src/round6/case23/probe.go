//go:build probe

package case23

import "os"

var base = os.Getenv("PROBE_URL")

// Where somebody is may go to the service, so it holds no canary.
func sample() Patient {
	return Patient{No: 4, Lat: 50.5, Lon: 8.25, Illness: "canary-illness", Record: "canary-record"}
}

var Probe = map[string]func(){
	"LeakLabel":   func() { LeakLabel(base, sample()) },
	"CleanLabel":  func() { CleanLabel(base, sample()) },
	"LeakOption":  func() { LeakOption(base, sample()) },
	"CleanOption": func() { CleanOption(base, sample()) },
	"LeakSorted":  func() { LeakSorted(base, sample()) },
	"CleanSorted": func() { CleanSorted(base, sample()) },
}
