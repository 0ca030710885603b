//go:build probe

package case49

var form = Form{5, "canary-pin", "canary-born", "canary-signature", "canary-income"}

var Probe = map[string]func(){
	"LeakPIN":        func() { LeakPIN(form) },
	"CleanPIN":       func() { CleanPIN(form) },
	"LeakBorn":       func() { LeakBorn(form) },
	"CleanBorn":      func() { CleanBorn(form) },
	"LeakSignature":  func() { LeakSignature(form) },
	"CleanSignature": func() { CleanSignature(form) },
	"LeakIncome":     func() { LeakIncome(form) },
	"CleanIncome":    func() { CleanIncome(form) },
}
