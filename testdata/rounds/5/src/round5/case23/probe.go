//go:build probe

package case23

func sample() Transfer {
	return Transfer{ID: "t1", From: "canary-from", Reason: "canary-reason"}
}

var Probe = map[string]func(){
	"LeakError":      func() { LeakError(sample()) },
	"CleanError":     func() { CleanError(sample()) },
	"LeakRecovered":  func() { LeakRecovered(sample()) },
	"CleanRecovered": func() { CleanRecovered(sample()) },
	"CleanSwallowed": func() { CleanSwallowed(sample()) },
	"LeakCommit":     func() { LeakCommit(sample()) },
	"CleanCommit":    func() { CleanCommit(sample()) },
}
