//go:build probe

package case46

func samplePatch() Patch {
	name, phone := "canary-name", "canary-phone"
	return Patch{Name: &name, Phone: &phone}
}

func sampleProfile() Profile {
	return Profile{ID: "p1", Nick: "fox", Name: "canary-name", Phone: "canary-phone"}
}

var Probe = map[string]func(){
	"LeakPatch":    func() { LeakPatch(samplePatch()) },
	"CleanPatch":   func() { CleanPatch(samplePatch()) },
	"LeakDeref":    func() { LeakDeref(samplePatch()) },
	"CleanDeref":   func() { CleanDeref(samplePatch()) },
	"LeakApplied":  func() { LeakApplied(samplePatch()) },
	"CleanApplied": func() { CleanApplied(samplePatch()) },
	"LeakDisplay":  func() { LeakDisplay(sampleProfile()) },
	"CleanDisplay": func() { CleanDisplay(sampleProfile()) },
	"LeakBound":    func() { LeakBound(samplePatch()) },
	"CleanBound":   func() { CleanBound(samplePatch()) },
}
