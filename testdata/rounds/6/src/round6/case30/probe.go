//go:build probe

package case30

func sample() Visitor { return Visitor{Page: "/", IP: "canary-ip", Agent: "canary-agent"} }

var Probe = map[string]func(){
	"LeakCopy":      func() { LeakCopy(sample()) },
	"CleanCopy":     func() { CleanCopy(sample()) },
	"LeakLine":      func() { LeakLine(sample()) },
	"CleanLine":     func() { CleanLine(sample()) },
	"LeakRestored":  func() { LeakRestored(sample()) },
	"CleanRestored": func() { CleanRestored(sample()) },
}
