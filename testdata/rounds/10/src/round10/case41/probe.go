//go:build probe

package case41

func device() *Device { return &Device{"X", "canary-serial"} }

var Probe = map[string]func(){
	"LeakPointer":  func() { LeakPointer(device()) },
	"CleanPointer": func() { CleanPointer(device()) },
	"LeakSwap":     func() { LeakSwap(device()) },
	"CleanSwap":    func() { CleanSwap(device()) },
	"LeakHandle":   func() { LeakHandle(device()) },
	"CleanHandle":  func() { CleanHandle(device()) },
}
