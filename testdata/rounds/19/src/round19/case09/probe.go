//go:build probe

package case09

var rt = Runtime{"n1", "canary-acltoken", "canary-encrypt", "canary-retrydsn", "/etc/key"}

var Probe = map[string]func(){
	"LeakSelf":    func() { LeakSelf(rt) },
	"CleanSelf":   func() { CleanSelf(rt) },
	"LeakPick":    func() { LeakPick(rt) },
	"CleanPick":   func() { CleanPick(rt) },
	"LeakDelete":  func() { LeakDelete(rt) },
	"CleanDelete": func() { CleanDelete(rt) },
	"LeakBundle":  func() { LeakBundle(rt) },
	"CleanBundle": func() { CleanBundle(rt) },
}
