//go:build probe

package case03

const in = "p-1,canary-name,canary-born\n"

func sample() Patient { return Patient{Number: "p-1", Name: "canary-name", Born: "canary-born"} }

var Probe = map[string]func(){
	"LeakReport":    func() { LeakReport(in) },
	"CleanReport":   func() { CleanReport(in) },
	"LeakLine":      func() { LeakLine(sample()) },
	"CleanLine":     func() { CleanLine(sample()) },
	"CleanNumber":   func() { CleanNumber(sample()) },
	"LeakAccepted":  func() { LeakAccepted(in) },
	"CleanAccepted": func() { CleanAccepted(in) },
}
