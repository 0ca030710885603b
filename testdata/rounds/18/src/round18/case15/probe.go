//go:build probe

package case15

func traveller() *Traveller { return &Traveller{"t1", "canary-name", "canary-passport"} }

var Probe = map[string]func(){
	"LeakLabel":    func() { LeakLabel(traveller()) },
	"CleanLabel":   func() { CleanLabel(traveller()) },
	"LeakTag":      func() { LeakTag(traveller()) },
	"CleanTag":     func() { CleanTag(traveller()) },
	"LeakDefault":  func() { LeakDefault(traveller()) },
	"CleanDefault": func() { CleanDefault(traveller()) },
	"LeakWho":      func() { LeakWho(traveller()) },
	"CleanWho":     func() { CleanWho(traveller()) },
}
