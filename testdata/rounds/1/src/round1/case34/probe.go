//go:build probe

package case34

var Probe = map[string]func(){
	"LeakFull":     func() { LeakFull(sample()) },
	"CleanShort":   func() { CleanShort(sample()) },
	"LeakMethod":   func() { LeakMethod(sample()) },
	"CleanMethod":  func() { CleanMethod(sample()) },
	"LeakNested":   func() { LeakNested(sample()) },
	"CleanNested":  func() { CleanNested(sample()) },
	"LeakWith":     func() { LeakWith(sample()) },
	"CleanWith":    func() { CleanWith(sample()) },
	"CleanSize":    func() { CleanSize(sample()) },
	"LeakBuilt":    func() { LeakBuilt(sample()) },
	"CleanBuilt":   func() { CleanBuilt(sample()) },
	"LeakMapData":  func() { LeakMapData(sample()) },
	"CleanMapData": func() { CleanMapData(sample()) },
}

func sample() Invoice {
	return Invoice{Number: "i-7", Total: 12, Payer: Payer{Name: "canary-name", Vat: "canary-vat", City: "west"}}
}
