//go:build probe

package case02

func guest() Guest    { return Guest{12, "canary-name", "canary-email"} }
func guests() []Guest { return []Guest{guest(), guest()} }

var Probe = map[string]func(){
	"LeakIndexed":    func() { LeakIndexed(guest()) },
	"CleanIndexed":   func() { CleanIndexed(guest()) },
	"LeakPrecision":  func() { LeakPrecision(guest()) },
	"CleanPrecision": func() { CleanPrecision(guest()) },
	"LeakReply":      func() { LeakReply(guest()) },
	"CleanReply":     func() { CleanReply(guest()) },
	"LeakPlural":     func() { LeakPlural(guests()) },
	"CleanPlural":    func() { CleanPlural(guests()) },
	"LeakWidth":      func() { LeakWidth(guest()) },
	"CleanWidth":     func() { CleanWidth(guest()) },
}
