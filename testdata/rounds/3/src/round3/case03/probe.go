//go:build probe

package case03

var Probe = map[string]func(){
	"LeakConstantIndex":       func() { LeakConstantIndex(sampleContact()) },
	"CleanConstantIndex":      func() { CleanConstantIndex(sampleContact()) },
	"LeakFoldedIndex":         func() { LeakFoldedIndex(sampleContact()) },
	"CleanFoldedIndex":        func() { CleanFoldedIndex(sampleContact()) },
	"LeakVariableIndex":       func() { LeakVariableIndex(sampleContact()) },
	"CleanVariableIndex":      func() { CleanVariableIndex(sampleContact()) },
	"CleanArrayCopy":          func() { CleanArrayCopy(sampleContact()) },
	"LeakArrayPointer":        func() { LeakArrayPointer(sampleContact()) },
	"LeakGrid":                func() { LeakGrid(sampleContact()) },
	"CleanGrid":               func() { CleanGrid(sampleContact()) },
	"LeakComputedIndex":       func() { LeakComputedIndex(sampleContact()) },
	"CleanComputedIndex":      func() { CleanComputedIndex(sampleContact()) },
	"LeakSharedSlice":         func() { LeakSharedSlice(sampleContact()) },
	"CleanOverwrittenElement": func() { CleanOverwrittenElement(sampleContact()) },
	"LeakWholeArray":          func() { LeakWholeArray(sampleContact()) },
	"CleanWholeArray":         func() { CleanWholeArray(sampleContact()) },
}

func sampleContact() Contact {
	return Contact{ID: 7, Name: "canary-name", Phone: "canary-phone", City: "city"}
}
