//go:build probe

package case41

func sampleWitness() Witness { return Witness{2, "canary-name", "canary-story"} }

var Probe = map[string]func(){
	"LeakDescribe":  func() { LeakDescribe(sampleWitness()) },
	"CleanDescribe": func() { CleanDescribe(sampleWitness()) },
	"LeakLoud":      func() { LeakLoud(sampleWitness()) },
	"CleanQuiet":    func() { CleanQuiet(sampleWitness()) },
	"LeakConsole":   func() { LeakConsole(sampleWitness()) },
	"CleanMemory":   func() { CleanMemory(sampleWitness()) },
	"LeakMemory":    func() { LeakMemory(sampleWitness()) },
	"LeakTee":       func() { LeakTee(sampleWitness()) },
	"CleanTee":      func() { CleanTee(sampleWitness()) },
	"LeakWriting":   func() { LeakWriting(sampleWitness()) },
	"CleanWriting":  func() { CleanWriting(sampleWitness()) },
	"LeakChosen":    func() { LeakChosen(sampleWitness()) },
	"CleanChosen":   func() { CleanChosen(sampleWitness()) },
	"CleanHidden":   func() { CleanHidden(sampleWitness()) },
	"LeakSummary":   func() { LeakSummary(sampleWitness()) },
	"CleanSummary":  func() { CleanSummary(sampleWitness()) },
}
