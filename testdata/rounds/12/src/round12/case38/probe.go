//go:build probe

package case38

func reading() Reading {
	r := Reading{Meter: 7, Glucose: 48151623}
	copy(r.Patient[:], "canary-patient")
	return r
}

// Forms is for a number.
var Forms = map[string][]string{"LeakPacked": {"canary-patient"}, "LeakUnpacked": {"48151623"}}

var Probe = map[string]func(){
	"LeakPacked":    func() { LeakPacked(reading()) },
	"CleanPacked":   func() { CleanPacked(reading()) },
	"LeakStruct":    func() { LeakStruct(reading()) },
	"CleanStruct":   func() { CleanStruct(reading()) },
	"LeakUnpacked":  func() { LeakUnpacked(reading()) },
	"CleanUnpacked": func() { CleanUnpacked(reading()) },
	"LeakCopied":    func() { LeakCopied(reading()) },
	"CleanCopied":   func() { CleanCopied(reading()) },
}
