//go:build probe

package case06

var Probe = map[string]func(){
	"LeakBooked":    func() { LeakBooked(Guest{"canary-name", "canary-passport"}) },
	"CleanBooked":   func() { CleanBooked(Guest{"canary-name", "canary-passport"}) },
	"LeakPassport":  func() { LeakPassport(Guest{"canary-name", "canary-passport"}) },
	"CleanPassport": func() { CleanPassport(Guest{"canary-name", "canary-passport"}) },
	"LeakTopics":    func() { LeakTopics(Guest{"canary-name", "canary-passport"}) },
	"CleanTopics":   func() { CleanTopics(Guest{"canary-name", "canary-passport"}) },
}
