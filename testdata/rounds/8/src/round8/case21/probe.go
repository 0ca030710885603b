//go:build probe

package case21

func sampleGuest() Guest { return Guest{12, "canary-name", "canary-passport"} }

func sampleSubscriber() Subscriber { return Subscriber{"canary-mail", "weekly"} }

var Probe = map[string]func(){
	"LeakGet":      func() { LeakGet(sampleGuest()) },
	"CleanGet":     func() { CleanGet(sampleGuest()) },
	"LeakMissing":  func() { LeakMissing(sampleSubscriber()) },
	"CleanMissing": func() { CleanMissing(sampleSubscriber()) },
	"LeakHook":     func() { LeakHook(sampleGuest()) },
	"CleanHook":    func() { CleanHook(sampleGuest()) },
	"LeakList":     func() { LeakList(sampleGuest()) },
	"CleanList":    func() { CleanList(sampleGuest()) },
	"LeakKeys":     func() { LeakKeys(sampleSubscriber()) },
	"CleanKeys":    func() { CleanKeys(sampleSubscriber()) },
}
