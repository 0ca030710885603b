//go:build probe

package case26

func sample() Donor {
	return Donor{ID: "d-1", Name: "canary-name", Party: "canary-party"}
}

var Probe = map[string]func(){
	"LeakSave":       func() { LeakSave(sample()) },
	"CleanSave":      func() { CleanSave(sample()) },
	"LeakDump":       func() { LeakDump(sample()) },
	"CleanDump":      func() { CleanDump(sample()) },
	"LeakMapped":     func() { LeakMapped(sample()) },
	"CleanMapped":    func() { CleanMapped(sample()) },
	"LeakWriteFile":  func() { LeakWriteFile(sample()) },
	"CleanWriteFile": func() { CleanWriteFile(sample()) },
}
