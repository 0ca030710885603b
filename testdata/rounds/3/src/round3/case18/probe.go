//go:build probe

package case18

var Probe = map[string]func(){
	"LeakByName":     func() { LeakByName(sampleDonor()) },
	"CleanByName":    func() { CleanByName(sampleDonor()) },
	"LeakByIndex":    func() { LeakByIndex(sampleDonor()) },
	"CleanByIndex":   func() { CleanByIndex(sampleDonor()) },
	"LeakDump":       func() { LeakDump(sampleDonor()) },
	"CleanNames":     func() { CleanNames(sampleDonor()) },
	"LeakSet":        func() { LeakSet(sampleDonor()) },
	"CleanSet":       func() { CleanSet(sampleDonor()) },
	"LeakIndirect":   func() { LeakIndirect(sampleDonor()) },
	"CleanIndirect":  func() { CleanIndirect(sampleDonor()) },
	"LeakMethod":     func() { LeakMethod(sampleDonor()) },
	"CleanDeepEqual": func() { CleanDeepEqual(sampleDonor()) },
}

func sampleDonor() Donor {
	return Donor{ID: 7, Name: "canary-name", Blood: "canary-blood", City: "city"}
}
