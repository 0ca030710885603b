//go:build probe

package case18

var Probe = map[string]func(){
	"LeakText":           func() { LeakText(sample()) },
	"CleanHead":          func() { CleanHead(sample()) },
	"LeakLastSubject":    func() { LeakLastSubject(sample()) },
	"CleanLastSubject":   func() { CleanLastSubject(sample()) },
	"LeakUntaggedBefore": func() { LeakUntaggedBefore(sample()) },
	"CleanUntaggedAfter": func() { CleanUntaggedAfter(sample()) },
	"LeakDraft":          func() { LeakDraft(sample()) },
	"CleanDraft":         func() { CleanDraft(sample()) },
}

func sample() Donor {
	return Donor{ID: 7, Name: "canary-name", Amount: "canary-amount", Cause: "trees"}
}
