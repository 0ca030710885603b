//go:build probe

package case10

func employee() Employee { return Employee{"a1", "canary-name", "canary-salary", "canary-rating"} }

var Probe = map[string]func(){
	"LeakDiff":      func() { LeakDiff(employee()) },
	"CleanDiff":     func() { CleanDiff(employee()) },
	"LeakRedacted":  func() { LeakRedacted(employee()) },
	"CleanRedacted": func() { CleanRedacted(employee()) },
	"LeakEntry":     func() { LeakEntry(employee()) },
	"CleanEntry":    func() { CleanEntry(employee()) },
	"LeakActor":     func() { LeakActor(employee()) },
	"CleanActor":    func() { CleanActor(employee()) },
}
