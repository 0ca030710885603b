//go:build probe

package case08

var sample = Guest{12, "canary-name", "canary-passport"}

var Probe = map[string]func(){
	"LeakFanout":   func() { LeakFanout(sample) },
	"CleanFanout":  func() { CleanFanout(sample) },
	"LeakMessage":  func() { LeakMessage(sample) },
	"CleanMessage": func() { CleanMessage(sample) },
	"LeakDerived":  func() { LeakDerived(sample) },
	"CleanDerived": func() { CleanDerived(sample) },
}
