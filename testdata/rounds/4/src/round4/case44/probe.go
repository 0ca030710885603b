//go:build probe

package case44

func sample() Colleague { return Colleague{Name: "canary-name", Title: "canary-title", Floor: 3} }

var Probe = map[string]func(){
	"LeakMust":   func() { LeakMust(sample()) },
	"CleanMust":  func() { CleanMust(sample()) },
	"LeakTitle":  func() { LeakTitle(sample()) },
	"CleanTitle": func() { CleanTitle(sample()) },
	"LeakJoin":   func() { LeakJoin(sample()) },
	"CleanJoin":  func() { CleanJoin(sample()) },
}
