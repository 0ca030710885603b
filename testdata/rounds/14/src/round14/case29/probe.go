//go:build probe

package case29

var Probe = map[string]func(){
	"LeakNurse":     func() { LeakNurse(Person{"canary-name", "canary-phone"}) },
	"CleanNurse":    func() { CleanNurse(Person{"canary-name", "canary-phone"}) },
	"LeakPromoted":  func() { LeakPromoted(Person{"canary-name", "canary-phone"}) },
	"CleanPromoted": func() { CleanPromoted(Person{"canary-name", "canary-phone"}) },
	"LeakCard":      func() { LeakCard(Person{"canary-name", "canary-phone"}) },
	"CleanCard":     func() { CleanCard(Person{"canary-name", "canary-phone"}) },
	"LeakOuter":     func() { LeakOuter(Person{"canary-name", "canary-phone"}) },
	"CleanOuter":    func() { CleanOuter(Person{"canary-name", "canary-phone"}) },
}
