//go:build probe

package case40

func caller() Caller { return Caller{"north", "canary-phone"} }

var Probe = map[string]func(){
	"LeakHandle":   func() { LeakHandle(caller()) },
	"CleanHandle":  func() { CleanHandle(caller()) },
	"LeakStored":   func() { LeakStored(caller()) },
	"CleanStored":  func() { CleanStored(caller()) },
	"LeakSwapped":  func() { LeakSwapped(caller()) },
	"CleanSwapped": func() { CleanSwapped(caller()) },
	"LeakValue":    func() { LeakValue(caller()) },
	"CleanValue":   func() { CleanValue(caller()) },
}
