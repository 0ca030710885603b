//go:build probe

package case11

func sample() Lead { return Lead{Ref: "l1", Token: "canary-token", Phone: "canary-phone"} }

var Probe = map[string]func(){
	"LeakCommand":  func() { LeakCommand(sample()) },
	"CleanCommand": func() { CleanCommand(sample()) },
	"LeakCloned":   func() { LeakCloned(sample()) },
	"CleanShallow": func() { CleanShallow(sample()) },
	"LeakBody":     func() { LeakBody(sample()) },
	"CleanBody":    func() { CleanBody(sample()) },
}
