//go:build probe

package case10

var Probe = map[string]func(){
	"LeakNeighbour":         func() { LeakNeighbour(sampleEmployee()) },
	"CleanNeighbour":        func() { CleanNeighbour(sampleEmployee()) },
	"LeakNested":            func() { LeakNested(sampleEmployee()) },
	"CleanNested":           func() { CleanNested(sampleEmployee()) },
	"LeakEmbedded":          func() { LeakEmbedded(sampleEmployee()) },
	"CleanEmbedded":         func() { CleanEmbedded(sampleEmployee()) },
	"LeakSameFieldOfThis":   func() { LeakSameFieldOfThis(sampleEmployee()) },
	"CleanSameFieldOfOther": func() { CleanSameFieldOfOther(sampleEmployee()) },
	"LeakAssignedStruct":    func() { LeakAssignedStruct(sampleEmployee()) },
	"CleanAssignedStruct":   func() { CleanAssignedStruct(sampleEmployee()) },
	"LeakSwappedFields":     func() { LeakSwappedFields(sampleEmployee()) },
	"CleanSwappedFields":    func() { CleanSwappedFields(sampleEmployee()) },
}

func sampleEmployee() Employee {
	return Employee{ID: 7, Name: "canary-name", Salary: 7, Team: "team", Address: Address{Street: "canary-street", Floor: "floor"}}
}
