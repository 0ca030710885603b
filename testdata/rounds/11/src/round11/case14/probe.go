//go:build probe

package case14

func patient() Patient { return Patient{"w3", "canary-name", "canary-allergy"} }

var Probe = map[string]func(){
	"LeakOrElse":  func() { LeakOrElse(patient()) },
	"CleanOrElse": func() { CleanOrElse(patient()) },
	"LeakString":  func() { LeakString(patient()) },
	"CleanString": func() { CleanString(patient()) },
	"LeakThen":    func() { LeakThen(patient()) },
	"CleanThen":   func() { CleanThen(patient()) },
	"LeakTry":     func() { LeakTry(patient()) },
	"CleanTry":    func() { CleanTry(patient()) },
	"LeakMatch":   func() { LeakMatch(patient()) },
	"CleanMatch":  func() { CleanMatch(patient()) },
}
