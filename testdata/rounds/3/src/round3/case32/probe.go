//go:build probe

package case32

var Probe = map[string]func(){
	"LeakPromotedField":      func() { LeakPromotedField(sampleNurse()) },
	"CleanPromotedField":     func() { CleanPromotedField(sampleNurse()) },
	"LeakPromotedMethod":     func() { LeakPromotedMethod(sampleNurse()) },
	"CleanShadowedMethod":    func() { CleanShadowedMethod(sampleNurse()) },
	"LeakShadowed":           func() { LeakShadowed(sampleNurse()) },
	"LeakPointerMethod":      func() { LeakPointerMethod(sampleNurse()) },
	"CleanBadge":             func() { CleanBadge(sampleNurse()) },
	"LeakEmbeddedInterface":  func() { LeakEmbeddedInterface(sampleNurse()) },
	"CleanEmbeddedInterface": func() { CleanEmbeddedInterface(sampleNurse()) },
	"CleanQuiet":             func() { CleanQuiet(sampleNurse()) },
	"LeakQuiet":              func() { LeakQuiet(sampleNurse()) },
	"LeakMethodSet":          func() { LeakMethodSet(sampleNurse()) },
	"CleanMethodSet":         func() { CleanMethodSet(sampleNurse()) },
	"LeakWhole":              func() { LeakWhole(sampleNurse()) },
	"CleanWhole":             func() { CleanWhole(sampleNurse()) },
}

func sampleNurse() Nurse {
	return Nurse{Person: Person{Name: "canary-name", Phone: "canary-phone", Code: "code"}, Ward: "ward"}
}
