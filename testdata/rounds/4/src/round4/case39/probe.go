//go:build probe

package case39

import "round4/case39/bookings"

func sample() bookings.Booking {
	return bookings.Booking{Room: 7, Guest: "canary-guest", Plate: "canary-plate"}
}

var Probe = map[string]func(){
	"LeakReport":   func() { LeakReport(sample()) },
	"CleanReport":  func() { CleanReport(sample()) },
	"CleanReasons": func() { CleanReasons(sample()) },
	"LeakReasons":  func() { LeakReasons(sample()) },
	"LeakHandler":  func() { LeakHandler(sample()) },
	"CleanHandler": func() { CleanHandler(sample()) },
}
