//go:build probe

package case13

var Probe = map[string]func(){
	"LeakTrim":       func() { LeakTrim(sampleTenant()) },
	"CleanTrim":      func() { CleanTrim(sampleTenant()) },
	"LeakWrap":       func() { LeakWrap(sampleTenant()) },
	"CleanWrap":      func() { CleanWrap(sampleTenant()) },
	"LeakTwoLabels":  func() { LeakTwoLabels(sampleTenant()) },
	"CleanTwoLabels": func() { CleanTwoLabels(sampleTenant()) },
	"LeakAppended":   func() { LeakAppended(sampleTenant()) },
	"CleanAppended":  func() { CleanAppended(sampleTenant()) },
	"LeakPick":       func() { LeakPick(sampleTenant()) },
	"CleanPick":      func() { CleanPick(sampleTenant()) },
	"LeakKeep":       func() { LeakKeep(sampleTenant()) },
	"CleanKeep":      func() { CleanKeep(sampleTenant()) },
}

func sampleTenant() Tenant { return Tenant{Unit: "unit", Name: "canary-name", Phone: "canary-phone"} }
