//go:build probe

package case35

var device = Device{"s1", "home", "canary-psk", "canary-owner"}

var Probe = map[string]func(){
	"LeakKey":     func() { LeakKey(device) },
	"CleanKey":    func() { CleanKey(device) },
	"LeakStruct":  func() { LeakStruct(device) },
	"CleanStruct": func() { CleanStruct(device) },
	"LeakGroup":   func() { LeakGroup(device) },
	"CleanGroup":  func() { CleanGroup(device) },
	"LeakOwner":   func() { LeakOwner(device) },
	"CleanOwner":  func() { CleanOwner(device) },
}
