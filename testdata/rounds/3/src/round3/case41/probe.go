//go:build probe

package case41

var Probe = map[string]func(){
	"CleanSecret":     func() { CleanSecret(sampleHolder()) },
	"LeakConverted":   func() { LeakConverted(sampleHolder()) },
	"CleanFormatted":  func() { CleanFormatted(sampleHolder()) },
	"LeakDigits":      func() { LeakDigits(sampleHolder()) },
	"LeakUnexported":  func() { LeakUnexported(sampleHolder()) },
	"CleanUnexported": func() { CleanUnexported(sampleHolder()) },
	"LeakConcat":      func() { LeakConcat(sampleHolder()) },
	"CleanConcat":     func() { CleanConcat(sampleHolder()) },
	"CleanJSON":       func() { CleanJSON(sampleHolder()) },
	"LeakJSON":        func() { LeakJSON(sampleHolder()) },
	"CleanSlog":       func() { CleanSlog(sampleHolder()) },
	"LeakSlog":        func() { LeakSlog(sampleHolder()) },
	"CleanStringer":   func() { CleanStringer(samplePlain()) },
	"LeakSharp":       func() { LeakSharp(samplePlain()) },
	"CleanMarshaler":  func() { CleanMarshaler(samplePlain()) },
	"LeakOtherType":   func() { LeakOtherType(samplePlain()) },
	"CleanPointer":    func() { CleanPointer(samplePointed()) },
	"LeakValue":       func() { LeakValue(samplePointed()) },
}

func samplePlain() Plain     { return Plain{ID: 7, Name: "canary-name"} }
func samplePointed() Pointed { return Pointed{ID: 7, Name: "canary-name"} }
func sampleHolder() Holder {
	return Holder{ID: 7, Name: "canary-name", Email: "canary-email", phone: "canary-phone"}
}
