//go:build probe

package case38

func sample() Player {
	return Player{ID: 1, Nick: "canary-nick", Device: "canary-device"}
}

func pointer() *Player {
	p := sample()
	return &p
}

var Probe = map[string]func(){
	"LeakLast":     func() { LeakLast(sample()) },
	"CleanLast":    func() { CleanLast(sample()) },
	"LeakRange":    func() { LeakRange(sample()) },
	"CleanRange":   func() { CleanRange(sample()) },
	"LeakLoad":     func() { LeakLoad(sample()) },
	"CleanLoad":    func() { CleanLoad(sample()) },
	"LeakPointer":  func() { LeakPointer(pointer()) },
	"CleanPointer": func() { CleanPointer(pointer()) },
	"LeakOnce":     func() { LeakOnce(sample()) },
	"CleanOnce":    func() { CleanOnce(sample()) },
	"LeakGuarded":  func() { LeakGuarded(sample()) },
	"CleanGuarded": func() { CleanGuarded(sample()) },
	"LeakPool":     func() { LeakPool(sample()) },
	"CleanPool":    func() { CleanPool(sample()) },
}
