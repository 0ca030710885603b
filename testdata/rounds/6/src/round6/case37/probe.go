//go:build probe

package case37

func sample() Card { return Card{Bank: "north", Number: "canary-number"} }

var Probe = map[string]func(){
	"LeakValue":         func() { LeakValue(sample()) },
	"CleanValue":        func() { CleanValue(sample()) },
	"LeakField":         func() { LeakField(sample()) },
	"CleanField":        func() { CleanField(sample()) },
	"CleanPointerField": func() { CleanPointerField(sample()) },
	"LeakInMap":         func() { LeakInMap(sample()) },
	"CleanInSlice":      func() { CleanInSlice(sample()) },
	"LeakPrinted":       func() { LeakPrinted(sample()) },
	"CleanPrinted":      func() { CleanPrinted(sample()) },
	"LeakPrintedField":  func() { LeakPrintedField(sample()) },
	"CleanPrintedField": func() { CleanPrintedField(sample()) },
}
