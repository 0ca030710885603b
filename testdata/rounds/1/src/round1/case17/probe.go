//go:build probe

package case17

var Probe = map[string]func(){
	"LeakLabel":       func() { LeakLabel(sample()) },
	"CleanSecret":     func() { CleanSecret(sample()) },
	"LeakLastOption":  func() { LeakLastOption(sample()) },
	"CleanLastOption": func() { CleanLastOption(sample()) },
	"LeakHook":        func() { LeakHook(sample()) },
	"CleanHook":       func() { CleanHook(sample()) },
	"LeakDefaults":    func() { LeakDefaults(sample()) },
	"CleanDefaults":   func() { CleanDefaults(sample()) },
}

func sample() Tenant {
	return Tenant{Flat: "f-7", Name: "canary-name", Iban: "canary-iban"}
}
