//go:build probe

package case19

var Probe = map[string]func(){
	"LeakErrors":  func() { LeakErrors(&Form{"giro", "canary-email", "canary-taxid", "canary-phone"}) },
	"CleanErrors": func() { CleanErrors(&Form{"giro", "canary-email", "canary-taxid", "canary-phone"}) },
	"LeakFirst":   func() { LeakFirst(&Form{"giro", "canary-email", "canary-taxid", "canary-phone"}) },
	"CleanFirst":  func() { CleanFirst(&Form{"giro", "canary-email", "canary-taxid", "canary-phone"}) },
	"LeakTax":     func() { LeakTax(&Form{"giro", "canary-email", "canary-taxid", "canary-phone"}) },
	"CleanTax":    func() { CleanTax(&Form{"giro", "canary-email", "canary-taxid", "canary-phone"}) },
}
