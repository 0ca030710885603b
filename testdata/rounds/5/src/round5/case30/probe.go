//go:build probe

package case30

func sample() Parcel {
	return Parcel{Code: "x9", To: Person{Name: "canary-name", Phone: "canary-phone"}}
}

var Probe = map[string]func(){
	"LeakObject":  func() { LeakObject(sample()) },
	"CleanObject": func() { CleanObject(sample()) },
	"LeakBroken":  func() { LeakBroken(sample()) },
	"CleanBroken": func() { CleanBroken(sample()) },
	"LeakWith":    func() { LeakWith(sample()) },
	"CleanWith":   func() { CleanWith(sample()) },
	"LeakMaybe":   func() { LeakMaybe(sample()) },
	"CleanMaybe":  func() { CleanMaybe(sample()) },
}
