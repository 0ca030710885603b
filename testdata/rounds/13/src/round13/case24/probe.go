//go:build probe

package case24

var Probe = map[string]func(){
	"LeakPrinted":  func() { LeakPrinted([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"CleanEncoded": func() { CleanEncoded([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"LeakText":     func() { LeakText([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"CleanJSON":    func() { CleanJSON([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"LeakAddr":     func() { LeakAddr([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"CleanTyped":   func() { CleanTyped([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"LeakStruct":   func() { LeakStruct([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"CleanStruct":  func() { CleanStruct([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"LeakKeys":     func() { LeakKeys([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
	"CleanList":    func() { CleanList([]Message{{1, Mailbox{"canary-from"}, "canary-to", 10}}) },
}
