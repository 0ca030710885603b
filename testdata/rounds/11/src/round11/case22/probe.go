//go:build probe

package case22

func application() Application { return Application{"a1", "canary-income", "canary-score"} }

var Probe = map[string]func(){
	"LeakNote":     func() { LeakNote(application()) },
	"CleanNote":    func() { CleanNote(application()) },
	"LeakTable":    func() { LeakTable(application()) },
	"CleanTable":   func() { CleanTable(application()) },
	"LeakInvalid":  func() { LeakInvalid(application()) },
	"CleanInvalid": func() { CleanInvalid(application()) },
	"LeakHistory":  func() { LeakHistory(application()) },
	"CleanHistory": func() { CleanHistory(application()) },
}
