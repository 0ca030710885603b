//go:build probe

package case36

func stay() Stay { return Stay{12, "canary-guest", "canary-card"} }

var Probe = map[string]func(){
	"LeakPrefix":  func() { LeakPrefix(stay()) },
	"CleanPrefix": func() { CleanPrefix(stay()) },
	"LeakTee":     func() { LeakTee(stay()) },
	"CleanTee":    func() { CleanTee(stay()) },
	"LeakRest":    func() { LeakRest(stay()) },
	"CleanRest":   func() { CleanRest(stay()) },
	"LeakDigits":  func() { LeakDigits(stay()) },
	"CleanDigits": func() { CleanDigits(stay()) },
}
