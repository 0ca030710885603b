//go:build probe

package case04

var Probe = map[string]func(){
	"LeakGet":     func() { LeakGet(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
	"CleanGet":    func() { CleanGet(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
	"LeakOver":    func() { LeakOver(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
	"CleanOver":   func() { CleanOver(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
	"LeakHidden":  func() { LeakHidden(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
	"CleanHidden": func() { CleanHidden(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
	"LeakCopied":  func() { LeakCopied(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
	"CleanCopied": func() { CleanCopied(Customer{1, "canary-name", Address{"canary-street", "z1"}}) },
}
