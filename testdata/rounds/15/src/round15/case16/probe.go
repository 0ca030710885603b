//go:build probe

package case16

var sample = Account{6, "canary-email", "canary-country", "canary-taxid"}

var Probe = map[string]func(){
	"LeakActor":    func() { LeakActor(sample) },
	"CleanActor":   func() { CleanActor(sample) },
	"LeakDetail":   func() { LeakDetail(sample) },
	"CleanDetail":  func() { CleanDetail(sample) },
	"LeakAllowed":  func() { LeakAllowed(sample) },
	"CleanAllowed": func() { CleanAllowed(sample) },
	"LeakFile":     func() { LeakFile(sample) },
	"CleanFile":    func() { CleanFile(sample) },
}
