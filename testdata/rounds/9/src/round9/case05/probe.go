//go:build probe

package case05

var member = Member{3, "canary-email", "canary-card"}

var Probe = map[string]func(){
	"LeakMessage":  func() { LeakMessage(member) },
	"CleanMessage": func() { CleanMessage(member) },
	"LeakCharge":   func() { LeakCharge(member) },
	"CleanCharge":  func() { CleanCharge(member) },
	"LeakAudit":    func() { LeakAudit(member) },
	"CleanAudit":   func() { CleanAudit(member) },
}
