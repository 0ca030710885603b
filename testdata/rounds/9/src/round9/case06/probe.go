//go:build probe

package case06

func guest() *Guest { return &Guest{5, "canary-name", "canary-passport"} }

var room = Room{12, "canary-note"}

var Probe = map[string]func(){
	"LeakChain":    func() { LeakChain(NewDesk(), guest(), room) },
	"CleanChain":   func() { CleanChain(NewDesk(), guest(), room) },
	"LeakMsgf":     func() { LeakMsgf(guest()) },
	"CleanObject":  func() { CleanObject(guest()) },
	"LeakObject":   func() { LeakObject(room) },
	"CleanRoom":    func() { CleanRoom(room) },
	"LeakErr":      func() { LeakErr(NewDesk(), guest()) },
	"CleanErr":     func() { CleanErr(NewDesk(), guest()) },
	"LeakEvent":    func() { LeakEvent(NewDesk(), guest(), true) },
	"LeakContext":  func() { LeakContext(NewDesk(), guest()) },
	"CleanContext": func() { CleanContext(NewDesk(), guest()) },
}
