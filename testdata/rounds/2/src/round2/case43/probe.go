//go:build probe

package case43

func sample() Crew {
	return Crew{ID: 1, Name: "canary-name", Gender: "canary-gender"}
}

func pointer() *Crew {
	c := sample()
	return &c
}

func crew() []*Crew { return []*Crew{pointer(), pointer()} }

var Probe = map[string]func(){
	"LeakIndex":         func() { LeakIndex(sample()) },
	"CleanIndex":        func() { CleanIndex(sample()) },
	"CleanType":         func() { CleanType(sample()) },
	"LeakType":          func() { LeakType(sample()) },
	"CleanAddress":      func() { CleanAddress(pointer()) },
	"LeakAddress":       func() { LeakAddress(pointer()) },
	"CleanPointer":      func() { CleanPointer(pointer()) },
	"LeakPointer":       func() { LeakPointer(pointer()) },
	"CleanPointers":     func() { CleanPointers(crew()) },
	"LeakValues":        func() { LeakValues(crew()) },
	"LeakPointersJSON":  func() { LeakPointersJSON(crew()) },
	"CleanPointersJSON": func() { CleanPointersJSON(crew()) },
	"LeakWidth":         func() { LeakWidth(sample()) },
	"CleanWidth":        func() { CleanWidth(sample()) },
	"LeakScan":          func() { LeakScan(sample()) },
	"CleanScan":         func() { CleanScan(sample()) },
	"LeakFields":        func() { LeakFields(sample()) },
	"CleanFields":       func() { CleanFields(sample()) },
	"LeakReplacer":      func() { LeakReplacer(sample()) },
	"CleanReplace":      func() { CleanReplace(sample()) },
	"CleanFormatter":    func() { CleanFormatter(sample()) },
	"LeakFormatter":     func() { LeakFormatter(sample()) },
}
