//go:build probe

package case48

// Forms has the income, which is a number.
var Forms = map[string][]string{"LeakRatings": {"7654321"}}

func sample() Borrower {
	return Borrower{No: 1, Name: "canary-name", Income: 7654321, Branch: "north"}
}

var Probe = map[string]func(){
	"LeakRatings":  func() { LeakRatings(sample()) },
	"CleanRatings": func() { CleanRatings(sample()) },
	"LeakError":    func() { LeakError(sample()) },
	"CleanError":   func() { CleanError(sample()) },
	"CleanFailed":  func() { CleanFailed(sample()) },
	"LeakShared":   func() { LeakShared(sample()) },
	"CleanShared":  func() { CleanShared(sample()) },
}
