//go:build probe

package case18

import "os"

var base = os.Getenv("PROBE_URL")

func sampleAccount() Account {
	return Account{"a@example.test", "Ann", "canary-reset", "one time code", "canary-temp"}
}

func sampleResult() Result {
	return Result{Account: Account{Email: "r@example.test"}, Test: "blood", Finding: "canary-finding"}
}

var Probe = map[string]func(){
	"LeakLink":     func() { LeakLink(base, sampleAccount()) },
	"CleanLink":    func() { CleanLink(base, sampleAccount()) },
	"LeakTemp":     func() { LeakTemp(base, sampleAccount()) },
	"CleanTemp":    func() { CleanTemp(base, sampleAccount()) },
	"LeakSubject":  func() { LeakSubject(base, sampleResult()) },
	"CleanSubject": func() { CleanSubject(base, sampleResult()) },
	"LeakCopy":     func() { LeakCopy(base, sampleResult()) },
	"CleanCopy":    func() { CleanCopy(base, sampleResult()) },
}
