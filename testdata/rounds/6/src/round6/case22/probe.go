//go:build probe

package case22

import "os"

var base = os.Getenv("PROBE_URL")

func sample() Account {
	return Account{ID: "a1", Plan: "pro", Email: "canary-email", Country: "canary-country"}
}

var Probe = map[string]func(){
	"LeakKey":     func() { LeakKey(base, sample()) },
	"CleanKey":    func() { CleanKey(base, sample()) },
	"LeakAttr":    func() { LeakAttr(base, sample()) },
	"CleanAttr":   func() { CleanAttr(base, sample()) },
	"CleanStatic": func() { CleanStatic(sample()) },
	"CleanRemote": func() { CleanRemote(base, sample()) },
}
