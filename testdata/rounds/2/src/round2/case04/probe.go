//go:build probe

package case04

import "os"

func sample() Parcel {
	return Parcel{Number: "P-7", Street: "canary-street", Zip: "canary-zip", Weight: 3}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakBody":          func() { LeakBody(base, sample()) },
	"CleanBody":         func() { CleanBody(base, sample()) },
	"LeakPath":          func() { LeakPath(base, sample()) },
	"CleanPath":         func() { CleanPath(base, sample()) },
	"LeakRequestValue":  func() { LeakRequestValue(base, sample()) },
	"CleanRequestValue": func() { CleanRequestValue(base, sample()) },
	"LeakRequestURL":    func() { LeakRequestURL(base, sample()) },
	"CleanRequestURL":   func() { CleanRequestURL(base, sample()) },
}
