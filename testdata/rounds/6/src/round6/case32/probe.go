//go:build probe

package case32

func sample() Contact {
	return Contact{UID: "u1", Name: "canary-name", Tel: "canary-tel", Title: "canary-title"}
}

var Probe = map[string]func(){
	"LeakSaved":   func() { LeakSaved(sample()) },
	"CleanSaved":  func() { CleanSaved(sample()) },
	"LeakParsed":  func() { LeakParsed(sample()) },
	"CleanParsed": func() { CleanParsed(sample()) },
	"LeakRest":    func() { LeakRest(sample()) },
	"CleanRest":   func() { CleanRest(sample()) },
}
