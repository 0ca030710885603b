//go:build probe

package case47

var samples = []Member{{No: 3, Name: "canary-name", Phone: "canary-phone", Mark: "canary-mark"}}

var Probe = map[string]func(){
	"LeakCSV":     func() { LeakCSV(samples) },
	"CleanCSV":    func() { CleanCSV(samples) },
	"LeakXML":     func() { LeakXML(samples) },
	"CleanXML":    func() { CleanXML(samples) },
	"LeakLines":   func() { LeakLines(samples) },
	"CleanLines":  func() { CleanLines(samples) },
	"LeakFailed":  func() { LeakFailed(samples) },
	"CleanFailed": func() { CleanFailed(samples) },
}
