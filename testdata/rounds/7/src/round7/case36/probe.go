//go:build probe

package case36

func sampleNurses() []Nurse {
	return []Nurse{{No: "n1", Name: "canary-name", Phone: "canary-phone", Shift: "late"}}
}

var Probe = map[string]func(){
	"LeakText":   func() { LeakText(sampleNurses()) },
	"CleanText":  func() { CleanText(sampleNurses()) },
	"LeakFile":   func() { LeakFile(sampleNurses()) },
	"CleanFile":  func() { CleanFile(sampleNurses()) },
	"CleanHeads": func() { CleanHeads(sampleNurses()) },
	"LeakFirst":  func() { LeakFirst(sampleNurses()) },
	"CleanFirst": func() { CleanFirst(sampleNurses()) },
}
