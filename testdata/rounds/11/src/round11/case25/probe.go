//go:build probe

package case25

func subscribers() []Subscriber { return []Subscriber{{"weekly", "canary-email"}} }

var Probe = map[string]func(){
	"LeakOpen":     func() { LeakOpen(subscribers()) },
	"CleanOpen":    func() { CleanOpen(subscribers()) },
	"LeakDirect":   func() { LeakDirect(subscribers()) },
	"CleanDirect":  func() { CleanDirect(subscribers()) },
	"LeakFunc":     func() { LeakFunc(subscribers()) },
	"CleanFunc":    func() { CleanFunc(subscribers()) },
	"LeakUnknown":  func() { LeakUnknown(subscribers()) },
	"CleanUnknown": func() { CleanUnknown(subscribers()) },
}
