//go:build probe

package case46

func sampleResident() Resident { return Resident{9, "canary-name", "canary-birth"} }

var Probe = map[string]func(){
	"LeakOption":  func() { LeakOption(sampleResident()) },
	"CleanOption": func() { CleanOption(sampleResident()) },
	"LeakResult":  func() { LeakResult(sampleResident()) },
	"CleanResult": func() { CleanResult(sampleResident()) },
	"LeakFold":    func() { LeakFold([]Resident{sampleResident()}) },
	"CleanFold":   func() { CleanFold([]Resident{sampleResident()}) },
	"LeakMapped":  func() { LeakMapped([]Resident{sampleResident()}) },
	"CleanLabels": func() { CleanLabels([]Resident{sampleResident()}) },
	"LeakStack":   func() { LeakStack(sampleResident()) },
	"CleanStack":  func() { CleanStack(sampleResident()) },
	"LeakShow":    func() { LeakShow(sampleResident()) },
	"CleanShow":   func() { CleanShow(sampleResident()) },
}
