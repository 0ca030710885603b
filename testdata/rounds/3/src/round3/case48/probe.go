//go:build probe

package case48

var Probe = map[string]func(){
	"LeakWith":        func() { LeakWith(sampleDriver()) },
	"CleanWith":       func() { CleanWith(sampleDriver()) },
	"LeakAttrs":       func() { LeakAttrs(sampleDriver()) },
	"CleanSafe":       func() { CleanSafe(sampleDriver()) },
	"LeakGroup":       func() { LeakGroup(sampleDriver()) },
	"CleanGroup":      func() { CleanGroup(sampleDriver()) },
	"LeakBadKey":      func() { LeakBadKey(sampleDriver()) },
	"CleanLogValue":   func() { CleanLogValue(sampleMasked()) },
	"LeakInSlice":     func() { LeakInSlice(sampleMasked()) },
	"LeakOwnHandler":  func() { LeakOwnHandler(sampleDriver()) },
	"CleanOwnHandler": func() { CleanOwnHandler(sampleDriver()) },
	"LeakMessage":     func() { LeakMessage(sampleDriver()) },
	"CleanMessage":    func() { CleanMessage(sampleDriver()) },
}

func sampleDriver() Driver {
	return Driver{ID: 7, Name: "canary-name", Phone: "canary-phone", Vehicle: "vehicle"}
}
func sampleMasked() Masked { return Masked{ID: 7, Name: "canary-name"} }
