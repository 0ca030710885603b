//go:build probe

package case27

func sampleVariable() Variable { return Variable{Name: "db", Value: "canary-value", Note: "n"} }

var Probe = map[string]func(){
	"LeakTrimmed":  func() { LeakTrimmed(sampleVariable()) },
	"CleanTrimmed": func() { CleanTrimmed(sampleVariable()) },
	"LeakJoined":   func() { LeakJoined(sampleVariable()) },
	"CleanJoined":  func() { CleanJoined(sampleVariable()) },
	"LeakText":     func() { LeakText(sampleVariable()) },
	"CleanText":    func() { CleanText(sampleVariable()) },
	"LeakChange":   func() { LeakChange(sampleVariable()) },
}
