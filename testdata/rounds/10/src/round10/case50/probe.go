//go:build probe

package case50

func guardians() []Guardian { return []Guardian{{"canary-child", "canary-phone", 3}} }

var Probe = map[string]func(){
	"LeakComposed":  func() { LeakComposed(guardians()[0]) },
	"CleanComposed": func() { CleanComposed(guardians()[0]) },
	"LeakSorted":    func() { LeakSorted(guardians()) },
	"CleanSorted":   func() { CleanSorted(guardians()) },
	"LeakTable":     func() { LeakTable(guardians()) },
	"CleanTable":    func() { CleanTable(guardians()) },
}
