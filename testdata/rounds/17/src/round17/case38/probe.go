//go:build probe

package case38

var plugin = Plugin{"maps", "maps.example", "canary-license"}

var Probe = map[string]func(){
	"LeakRegistry":  func() { LeakRegistry(plugin) },
	"CleanRegistry": func() { CleanRegistry(plugin) },
	"LeakDelete":    func() { LeakDelete(plugin) },
	"CleanDelete":   func() { CleanDelete(plugin) },
	"LeakClone":     func() { LeakClone(plugin) },
	"CleanClone":    func() { CleanClone(plugin) },
	"LeakAlias":     func() { LeakAlias(plugin) },
	"CleanAlias":    func() { CleanAlias(plugin) },
}
