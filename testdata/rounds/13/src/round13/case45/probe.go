//go:build probe

package case45

var Probe = map[string]func(){
	"LeakIgnored": func() { LeakIgnored(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
	"CleanKept":   func() { CleanKept(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
	"LeakTag":     func() { LeakTag(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
	"CleanTag":    func() { CleanTag(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
	"LeakPushed":  func() { LeakPushed(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
	"CleanBefore": func() { CleanBefore(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
	"LeakTail":    func() { LeakTail(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
	"CleanHead":   func() { CleanHead(Courier{1, "canary-phone", "canary-spot", Tags{}}) },
}
