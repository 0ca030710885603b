//go:build probe

package case24

func lead() Lead { return Lead{"fair", "canary-mail", "canary-phone"} }

var Probe = map[string]func(){
	"LeakOnly":     func() { LeakOnly(lead()) },
	"CleanOnly":    func() { CleanOnly(lead()) },
	"LeakWithout":  func() { LeakWithout(lead()) },
	"CleanWithout": func() { CleanWithout(lead()) },
	"LeakStar":     func() { LeakStar(lead()) },
	"CleanStar":    func() { CleanStar(lead()) },
	"LeakFunc":     func() { LeakFunc(lead()) },
	"CleanFunc":    func() { CleanFunc(lead()) },
}
