//go:build probe

package case42

var booking = Booking{"Post", "canary-guest", "canary-passport", 31}

var Probe = map[string]func(){
	"LeakForm":   func() { LeakForm(booking) },
	"CleanForm":  func() { CleanForm(booking) },
	"LeakError":  func() { LeakError(booking) },
	"CleanError": func() { CleanError(booking) },
	"LeakCrumb":  func() { LeakCrumb(booking) },
	"CleanCrumb": func() { CleanCrumb(booking) },
	"LeakEvent":  func() { LeakEvent(booking) },
	"CleanEvent": func() { CleanEvent(booking) },
}
