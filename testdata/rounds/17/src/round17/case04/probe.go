//go:build probe

package case04

var source = Source{"git.example", "/shop", "ci", "canary-token"}

var Probe = map[string]func(){
	"LeakClone":    func() { LeakClone(source) },
	"CleanClone":   func() { CleanClone(source) },
	"LeakShort":    func() { LeakShort(source) },
	"CleanShort":   func() { CleanShort(source) },
	"LeakAccount":  func() { LeakAccount(source) },
	"CleanAccount": func() { CleanAccount(source) },
}
