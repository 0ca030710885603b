//go:build probe

package case03

const text = "[Global]\nuser = root\npassword = canary-password\n[vc1]\npassword = canary-passphrase"

var Probe = map[string]func(){
	"LeakConfig":   func() { LeakConfig(text) },
	"CleanConfig":  func() { CleanConfig(text) },
	"LeakCenters":  func() { LeakCenters(text) },
	"CleanCenters": func() { CleanCenters(text) },
	"LeakPointer":  func() { LeakPointer(text) },
	"CleanPointer": func() { CleanPointer(text) },
	"LeakFilled":   func() { LeakFilled(Global{"root", "canary-password", "vc"}) },
	"CleanFilled":  func() { CleanFilled(Global{"root", "canary-password", "vc"}) },
}
