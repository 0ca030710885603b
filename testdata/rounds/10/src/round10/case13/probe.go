//go:build probe

package case13

func customer() Customer { return Customer{3, "canary-name", "canary-phone"} }

var Probe = map[string]func(){
	"LeakGreet":  func() { LeakGreet(customer()) },
	"CleanGreet": func() { CleanGreet(customer()) },
	"LeakLabel":  func() { LeakLabel(customer()) },
	"CleanLabel": func() { CleanLabel(customer()) },
	"LeakTyped":  func() { LeakTyped(customer()) },
	"CleanTyped": func() { CleanTyped(customer()) },
}
