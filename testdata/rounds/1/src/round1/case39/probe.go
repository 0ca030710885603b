//go:build probe

package case39

var Probe = map[string]func(){
	"LeakGroup":       func() { LeakGroup(sample()) },
	"CleanGroup":      func() { CleanGroup(sample()) },
	"LeakWith":        func() { LeakWith(sample()) },
	"CleanWithOther":  func() { CleanWithOther(sample()) },
	"LeakAttrs":       func() { LeakAttrs(sample()) },
	"CleanAttrs":      func() { CleanAttrs(sample()) },
	"LeakHandler":     func() { LeakHandler(sample()) },
	"CleanHandler":    func() { CleanHandler(sample()) },
	"LeakBuffered":    func() { LeakBuffered(sample()) },
	"CleanBuffered":   func() { CleanBuffered(sample()) },
	"LeakMarked":      func() { LeakMarked(sample()) },
	"CleanBare":       func() { CleanBare(sample()) },
	"LeakBareMessage": func() { LeakBareMessage(sample()) },
}

func sample() Traveller {
	return Traveller{ID: 7, Name: "canary-name", Passport: "canary-passport", Gate: "g9"}
}
