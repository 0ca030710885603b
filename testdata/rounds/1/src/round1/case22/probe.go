//go:build probe

package case22

var Probe = map[string]func(){
	"LeakLogOutlet":   func() { LeakLogOutlet(sample()) },
	"CleanNullOutlet": func() { CleanNullOutlet(sample()) },
	"LeakTrimmed":     func() { LeakTrimmed(sample()) },
	"CleanStarred":    func() { CleanStarred(sample()) },
	"CleanCounted":    func() { CleanCounted(sample()) },
	"LeakPrefix":      func() { LeakPrefix(sample()) },
	"CleanPrefix":     func() { CleanPrefix(sample()) },
}

func sample() Client {
	return Client{ID: 7, Email: "canary-email@example.test", City: "south"}
}
