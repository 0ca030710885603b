//go:build probe

package case34

func sample() Donor {
	return Donor{Name: "canary-name", Blood: "canary-blood", Site: "north"}
}

var Probe = map[string]func(){
	"LeakEach":     func() { LeakEach(sample()) },
	"CleanEach":    func() { CleanEach(sample()) },
	"LeakCompose":  func() { LeakCompose(sample()) },
	"CleanCompose": func() { CleanCompose(sample()) },
	"LeakSet":      func() { LeakSet(sample()) },
	"CleanSet":     func() { CleanSet(sample()) },
	"LeakKey":      func() { LeakKey(sample()) },
	"CleanKey":     func() { CleanKey(sample()) },
}
