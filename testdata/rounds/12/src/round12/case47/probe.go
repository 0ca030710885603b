//go:build probe

package case47

func voters() []Voter {
	return []Voter{{1, "canary-name", "canary-party"}, {2, "canary-name", "canary-party"}}
}

var Probe = map[string]func(){
	"LeakConcat":  func() { LeakConcat(voters()) },
	"CleanConcat": func() { CleanConcat(voters()) },
	"LeakZip":     func() { LeakZip(voters()) },
	"CleanZip":    func() { CleanZip(voters()) },
	"LeakTap":     func() { LeakTap(voters()) },
	"CleanTap":    func() { CleanTap(voters()) },
	"LeakSorted":  func() { LeakSorted(voters()) },
	"CleanSorted": func() { CleanSorted(voters()) },
}
