//go:build probe

package case27

import "os"

func sealed() Deposit { return Deposit{No: "d1", Sealed: "canary-sealed"} }

// What is sealed may be in a file, so it holds no canary.
func sample() Deposit {
	return Deposit{No: "d1", SSN: "canary-ssn", Sealed: "7f3a", Note: "n1"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakRoot":    func() { LeakRoot(sample()) },
	"CleanRoot":   func() { CleanRoot(sample()) },
	"LeakFolder":  func() { LeakFolder(sample()) },
	"CleanFolder": func() { CleanFolder(sample()) },
	"LeakPacked":  func() { LeakPacked(sample()) },
	"CleanPacked": func() { CleanPacked(sample()) },
	"LeakSealed":  func() { LeakSealed(base, sealed()) },
	"CleanSealed": func() { CleanSealed(base, sample()) },
}
