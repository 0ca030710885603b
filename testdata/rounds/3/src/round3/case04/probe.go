//go:build probe

package case04

var Probe = map[string]func(){
	"LeakStructValue":    func() { LeakStructValue(sampleStudent()) },
	"CleanStructValue":   func() { CleanStructValue(sampleStudent()) },
	"LeakSliceValue":     func() { LeakSliceValue(sampleStudent()) },
	"CleanSliceValue":    func() { CleanSliceValue(sampleStudent()) },
	"LeakNested":         func() { LeakNested(sampleStudent()) },
	"CleanNested":        func() { CleanNested(sampleStudent()) },
	"LeakSet":            func() { LeakSet(sampleStudent()) },
	"CleanSet":           func() { CleanSet(sampleStudent()) },
	"CleanValuesOfKeyed": func() { CleanValuesOfKeyed(sampleStudent()) },
	"LeakKeysOfKeyed":    func() { LeakKeysOfKeyed(sampleStudent()) },
	"CleanDeleted":       func() { CleanDeleted(sampleStudent()) },
	"LeakDeletedOther":   func() { LeakDeletedOther(sampleStudent()) },
}

func sampleStudent() Student {
	return Student{ID: 7, Name: "canary-name", Email: "canary-email", Class: "class"}
}
