//go:build probe

package case42

func sample() Borrower { return Borrower{Ref: "b1", Score: "canary-score", Iban: "canary-iban"} }

var Probe = map[string]func(){
	"LeakLast":    func() { LeakLast(sample()) },
	"CleanLast":   func() { CleanLast(sample()) },
	"LeakChange":  func() { LeakChange(sample()) },
	"CleanChange": func() { CleanChange(sample()) },
	"LeakFirst":   func() { LeakFirst(sample()) },
	"CleanFirst":  func() { CleanFirst(sample()) },
	"LeakResult":  func() { LeakResult(sample()) },
	"CleanResult": func() { CleanResult(sample()) },
}
