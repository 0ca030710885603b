//go:build probe

package case27

var credential = Credential{"ann", "canary-access", 1700000000}

var Probe = map[string]func(){
	"LeakSave":  func() { LeakSave(credential) },
	"CleanSave": func() { CleanSave(credential) },
	"LeakHeld":  func() { LeakHeld(credential) },
	"CleanHeld": func() { CleanHeld(credential) },
	"LeakGet":   func() { LeakGet(credential) },
	"CleanGet":  func() { CleanGet(credential) },
}
