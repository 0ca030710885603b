//go:build probe

package case19

func caller() *Caller { return &Caller{3, "canary-number", "canary-said"} }

var Probe = map[string]func(){
	"LeakKey":      func() { LeakKey(caller()) },
	"CleanKey":     func() { CleanKey(caller()) },
	"LeakMessage":  func() { LeakMessage(caller()) },
	"CleanMessage": func() { CleanMessage(caller()) },
	"LeakLevel":    func() { LeakLevel(caller()) },
	"CleanLevel":   func() { CleanLevel(caller()) },
	"LeakWith":     func() { LeakWith(caller()) },
	"CleanWith":    func() { CleanWith(caller()) },
	"LeakValuer":   func() { LeakValuer(caller()) },
	"CleanValuer":  func() { CleanValuer(caller()) },
}
