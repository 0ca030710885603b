//go:build probe

package case34

import "os"

func sample() Card { return Card{Number: "canary-number", Holder: "canary-holder", Brand: "visa"} }

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakCharge":       func() { LeakCharge(base, sample()) },
	"CleanCharge":      func() { CleanCharge(base, sample()) },
	"LeakMissing":      func() { LeakMissing(sample()) },
	"CleanMissing":     func() { CleanMissing(sample()) },
	"LeakDetokenised":  func() { LeakDetokenised(sample()) },
	"CleanDetokenised": func() { CleanDetokenised(sample()) },
}
