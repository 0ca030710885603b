//go:build probe

package case15

func sample() Deal {
	return Deal{No: 4, Buyer: "canary-buyer", IBAN: "canary-iban"}
}

var Probe = map[string]func(){
	"LeakRotated":  func() { LeakRotated(sample()) },
	"CleanRotated": func() { CleanRotated(sample()) },
	"LeakCounter":  func() { LeakCounter(sample()) },
	"CleanCounter": func() { CleanCounter(sample()) },
	"LeakMarking":  func() { LeakMarking(sample()) },
	"CleanMarking": func() { CleanMarking(sample()) },
}
