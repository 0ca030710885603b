//go:build probe

package case09

func sample() Visitor { return Visitor{Shop: "north", Email: "canary-email", Name: "canary-name"} }

var Probe = map[string]func(){
	"LeakLoad":   func() { LeakLoad(sample()) },
	"CleanLoad":  func() { CleanLoad(sample()) },
	"LeakValue":  func() { LeakValue(sample()) },
	"CleanValue": func() { CleanValue(sample()) },
	"LeakKeys":   func() { LeakKeys(sample()) },
	"CleanKeys":  func() { CleanKeys(sample()) },
	"CleanStats": func() { CleanStats(sample()) },
}
