//go:build probe

package case43

func sample() Session { return Session{Token: "canary-token", User: "canary-user"} }

var Probe = map[string]func(){
	"LeakDump":   func() { LeakDump(sample()) },
	"CleanDump":  func() { CleanDump(sample()) },
	"LeakPrint":  func() { LeakPrint(sample()) },
	"CleanPrint": func() { CleanPrint(sample()) },
	"LeakPick":   func() { LeakPick(sample()) },
	"CleanPick":  func() { CleanPick(sample()) },
}
