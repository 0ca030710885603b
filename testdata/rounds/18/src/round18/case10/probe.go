//go:build probe

package case10

var Probe = map[string]func(){
	"LeakReflect": func() { LeakReflect(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
	"CleanObject": func() { CleanObject(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
	"LeakWith":    func() { LeakWith(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
	"CleanWith":   func() { CleanWith(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
	"LeakSugar":   func() { LeakSugar(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
	"CleanSugar":  func() { CleanSugar(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
	"LeakFunc":    func() { LeakFunc(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
	"CleanFunc":   func() { CleanFunc(Driver{1, "canary-name", "canary-license", Car{"fiat", "canary-plate"}}) },
}
