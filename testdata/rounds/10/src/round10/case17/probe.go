//go:build probe

package case17

func donor() Donor { return Donor{9, "canary-name", "canary-group"} }

var Probe = map[string]func(){
	"LeakOrElse":  func() { LeakOrElse(donor()) },
	"CleanOrElse": func() { CleanOrElse(donor()) },
	"LeakVerb":    func() { LeakVerb(donor()) },
	"CleanVerb":   func() { CleanVerb(donor()) },
	"LeakThen":    func() { LeakThen(donor()) },
	"CleanThen":   func() { CleanThen(donor()) },
	"LeakReduce":  func() { LeakReduce([]Donor{donor()}) },
	"CleanReduce": func() { CleanReduce([]Donor{donor()}) },
}
