//go:build probe

package case44

var Probe = map[string]func(){
	"LeakLetter":   func() { LeakLetter(sampleBooking()) },
	"CleanNote":    func() { CleanNote(sampleBooking()) },
	"LeakMethod":   func() { LeakMethod(sampleBooking()) },
	"CleanMethod":  func() { CleanMethod(sampleBooking()) },
	"LeakRange":    func() { LeakRange(sampleBookings()) },
	"CleanRange":   func() { CleanRange(sampleBookings()) },
	"LeakMap":      func() { LeakMap(sampleBooking()) },
	"CleanMap":     func() { CleanMap(sampleBooking()) },
	"LeakHTML":     func() { LeakHTML(sampleBooking()) },
	"CleanHTML":    func() { CleanHTML(sampleBooking()) },
	"CleanPresent": func() { CleanPresent(sampleBooking()) },
}

func sampleBooking() Booking {
	return Booking{ID: 7, Guest: "canary-guest", Phone: "canary-phone", Hotel: "hotel"}
}
func sampleBookings() []Booking {
	return []Booking{Booking{ID: 7, Guest: "canary-guest", Phone: "canary-phone", Hotel: "hotel"}, Booking{ID: 7, Guest: "canary-guest", Phone: "canary-phone", Hotel: "hotel"}}
}
