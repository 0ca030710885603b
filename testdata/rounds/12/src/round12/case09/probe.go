//go:build probe

package case09

func consultation() Consultation { return Consultation{"k1", "canary-patient", "canary-notes"} }

var Probe = map[string]func(){
	"LeakReport":  func() { LeakReport(consultation()) },
	"CleanReport": func() { CleanReport(consultation()) },
	"LeakTags":    func() { LeakTags(consultation()) },
	"CleanTags":   func() { CleanTags(consultation()) },
	"LeakEvent":   func() { LeakEvent(consultation()) },
	"CleanEvent":  func() { CleanEvent(consultation()) },
}
