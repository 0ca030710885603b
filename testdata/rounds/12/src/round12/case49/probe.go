//go:build probe

package case49

func booking() Booking {
	g := Guest{"canary-name", "canary-diet"}
	return Booking{"b1", &g, []Guest{g}, 5}
}

var Probe = map[string]func(){
	"LeakMulti":    func() { LeakMulti(booking()) },
	"CleanMulti":   func() { CleanMulti(booking()) },
	"LeakList":     func() { LeakList(booking()) },
	"CleanList":    func() { CleanList(booking()) },
	"LeakPointer":  func() { LeakPointer(booking()) },
	"CleanPointer": func() { CleanPointer(booking()) },
	"LeakQuiet":    func() { LeakQuiet(booking()) },
	"CleanQuiet":   func() { CleanQuiet(booking()) },
}
