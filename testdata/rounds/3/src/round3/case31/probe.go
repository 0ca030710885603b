//go:build probe

package case31

var Probe = map[string]func(){
	"LeakMarshal":   func() { LeakMarshal(sampleOrder()) },
	"CleanMarshal":  func() { CleanMarshal(sampleOrder()) },
	"LeakMapBack":   func() { LeakMapBack(sampleOrder()) },
	"CleanSize":     func() { CleanSize(sampleOrder()) },
	"LeakOtherType": func() { LeakOtherType(sampleOrder()) },
	"CleanView":     func() { CleanView(sampleOrder()) },
	"LeakEncoder":   func() { LeakEncoder(sampleOrder()) },
	"CleanEncoder":  func() { CleanEncoder(sampleOrder()) },
	"LeakDecoder":   func() { LeakDecoder(sampleOrder()) },
	"CleanDecoder":  func() { CleanDecoder(sampleOrder()) },
	"LeakRaw":       func() { LeakRaw(sampleOrder()) },
	"CleanCard":     func() { CleanCard(sampleOrder()) },
	"LeakCard":      func() { LeakCard(sampleOrder()) },
	"LeakIndent":    func() { LeakIndent(sampleOrder()) },
	"CleanValid":    func() { CleanValid(sampleOrder()) },
}

func sampleOrder() Order {
	return Order{ID: 7, Name: "canary-name", Address: "canary-address", Card: "canary-card", Item: "item"}
}
