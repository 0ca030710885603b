//go:build probe

package case10

var Probe = map[string]func(){
	"LeakArchive":  func() { LeakArchive([]byte("0123456789abcdef"), Profile{"p1", "canary-born", "canary-country"}) },
	"CleanArchive": func() { CleanArchive([]byte("0123456789abcdef"), Profile{"p1", "canary-born", "canary-country"}) },
	"LeakName":     func() { LeakName([]byte("0123456789abcdef"), Profile{"p1", "canary-born", "canary-country"}) },
	"CleanName":    func() { CleanName([]byte("0123456789abcdef"), Profile{"p1", "canary-born", "canary-country"}) },
	"LeakPartial":  func() { LeakPartial([]byte("0123456789abcdef"), Profile{"p1", "canary-born", "canary-country"}) },
	"CleanPartial": func() { CleanPartial([]byte("0123456789abcdef"), Profile{"p1", "canary-born", "canary-country"}) },
}
