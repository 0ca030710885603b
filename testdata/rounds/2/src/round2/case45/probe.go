//go:build probe

package case45

func sample() Parcel {
	return Parcel{Number: "p-1", Name: "canary-name", Street: "canary-street"}
}

var Probe = map[string]func(){
	"LeakTemp":    func() { LeakTemp(sample()) },
	"CleanTemp":   func() { CleanTemp(sample()) },
	"LeakRename":  func() { LeakRename(sample()) },
	"CleanRename": func() { CleanRename(sample()) },
	"LeakCopy":    func() { LeakCopy(sample()) },
	"CleanCopy":   func() { CleanCopy(sample()) },
	"LeakGob":     func() { LeakGob(sample()) },
	"CleanGob":    func() { CleanGob(sample()) },
	"LeakZip":     func() { LeakZip(sample()) },
	"CleanZip":    func() { CleanZip(sample()) },
	"LeakTar":     func() { LeakTar(sample()) },
	"CleanTar":    func() { CleanTar(sample()) },
	"LeakSpool":   func() { LeakSpool(sample()) },
	"CleanSpool":  func() { CleanSpool(sample()) },
	"LeakDir":     func() { LeakDir(sample()) },
	"CleanDir":    func() { CleanDir(sample()) },
}
