//go:build probe

package case12

func contacts() []Contact { return []Contact{{1, "canary-email", "canary-city"}} }

var Probe = map[string]func(){
	"LeakFailures":  func() { LeakFailures(contacts()) },
	"CleanFailures": func() { CleanFailures(contacts()) },
	"LeakSelect":    func() { LeakSelect(contacts()) },
	"CleanSelect":   func() { CleanSelect(contacts()) },
	"LeakResult":    func() { LeakResult(contacts()) },
	"CleanResult":   func() { CleanResult(contacts()) },
}
