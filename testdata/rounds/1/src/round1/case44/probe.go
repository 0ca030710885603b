//go:build probe

package case44

var Probe = map[string]func(){
	"LeakValueMethod":    func() { LeakValueMethod(sample()) },
	"CleanPointerMethod": func() { CleanPointerMethod(sample()) },
	"LeakArrayCopy":      func() { LeakArrayCopy(sample()) },
	"CleanArrayPointer":  func() { CleanArrayPointer(sample()) },
	"LeakRangeCopy":      func() { LeakRangeCopy(sample()) },
	"CleanRangeCopy":     func() { CleanRangeCopy(sample()) },
	"LeakNestedArray":    func() { LeakNestedArray(sample()) },
	"CleanNestedArray":   func() { CleanNestedArray(sample()) },
	"LeakSliceOfArray":   func() { LeakSliceOfArray(sample()) },
	"CleanSliceOfArray":  func() { CleanSliceOfArray(sample()) },
	"LeakArrayInStruct":  func() { LeakArrayInStruct(sample()) },
	"CleanArrayInStruct": func() { CleanArrayInStruct(sample()) },
}

func sample() Swimmer {
	return Swimmer{Lane: "l-7", Name: "canary-name", Weight: "canary-weight"}
}
