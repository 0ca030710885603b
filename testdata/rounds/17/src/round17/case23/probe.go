//go:build probe

package case23

var contact = Contact{3, "canary-email", "canary-phone", "canary-card"}

var Probe = map[string]func(){
	"LeakEmail":  func() { LeakEmail(contact) },
	"CleanEmail": func() { CleanEmail(contact) },
	"LeakPhone":  func() { LeakPhone(contact) },
	"CleanPhone": func() { CleanPhone(contact) },
	"LeakCard":   func() { LeakCard(contact) },
	"CleanCard":  func() { CleanCard(contact) },
}
