//go:build probe

package case14

var all = []Member{{1, "canary-email@example.com", "gold", "canary-iban"}}

var Probe = map[string]func(){
	"LeakSizes":  func() { LeakSizes(all) },
	"CleanSizes": func() { CleanSizes(all) },
	"LeakKeys":   func() { LeakKeys(all) },
	"CleanKeys":  func() { CleanKeys(all) },
	"LeakLevel":  func() { LeakLevel(all) },
	"CleanLevel": func() { CleanLevel(all) },
	"LeakClone":  func() { LeakClone(all[0]) },
	"CleanClone": func() { CleanClone(all[0]) },
}
