//go:build probe

package case29

var Probe = map[string]func(){
	"LeakShow":  func() { LeakShow(Mailbox{"canary-name", "canary-password", 5}) },
	"CleanShow": func() { CleanShow(Mailbox{"canary-name", "canary-password", 5}) },
	"LeakList":  func() { LeakList(Mailbox{"canary-name", "canary-password", 5}) },
	"CleanList": func() { CleanList(Mailbox{"canary-name", "canary-password", 5}) },
	"LeakFlag":  func() { LeakFlag(Mailbox{"canary-name", "canary-password", 5}) },
	"CleanFlag": func() { CleanFlag(Mailbox{"canary-name", "canary-password", 5}) },
}
