//go:build probe

package case10

func sample() Call { return Call{Path: "/", From: "canary-from"} }

var Probe = map[string]func(){
	"LeakRefused":  func() { LeakRefused(sample()) },
	"CleanRefused": func() { CleanRefused(sample()) },
	"LeakReport":   func() { LeakReport(sample()) },
	"CleanReport":  func() { CleanReport(sample()) },
	"CleanSize":    func() { CleanSize(sample()) },
	"LeakStruct":   func() { LeakStruct(sample()) },
	"CleanStruct":  func() { CleanStruct(sample()) },
	"LeakParse":    func() { LeakParse(sample()) },
	"CleanParse":   func() { CleanParse(sample()) },
}
