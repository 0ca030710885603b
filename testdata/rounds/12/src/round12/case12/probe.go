//go:build probe

package case12

func member() Member { return Member{1, "canary-name", "canary-bank"} }

var Probe = map[string]func(){
	"LeakGreet":    func() { LeakGreet(member()) },
	"CleanGreet":   func() { CleanGreet(member()) },
	"LeakTally":    func() { LeakTally(member()) },
	"CleanTally":   func() { CleanTally(member()) },
	"LeakMissing":  func() { LeakMissing(member()) },
	"CleanMissing": func() { CleanMissing(member()) },
}
