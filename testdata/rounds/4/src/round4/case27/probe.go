//go:build probe

package case27

func sample() Ride {
	return Ride{ID: "r1", Driver: "canary-driver", Plate: "canary-plate", Zone: "a"}
}

var Probe = map[string]func(){
	"LeakKV":       func() { LeakKV(sample()) },
	"CleanKV":      func() { CleanKV(sample()) },
	"LeakContext":  func() { LeakContext(sample()) },
	"CleanContext": func() { CleanContext(sample()) },
	"LeakZone":     func() { LeakZone(sample()) },
	"CleanZone":    func() { CleanZone(sample()) },
	"LeakMessage":  func() { LeakMessage(sample()) },
	"CleanMessage": func() { CleanMessage(sample()) },
}
