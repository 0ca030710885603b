//go:build probe

package case12

var cache = Cache{"cache.example:6379", 2, "shop", "canary-pass"}

var Probe = map[string]func(){
	"LeakOpen":      func() { LeakOpen(cache) },
	"CleanOpen":     func() { CleanOpen(cache) },
	"LeakDescribe":  func() { LeakDescribe(cache) },
	"CleanDescribe": func() { CleanDescribe(cache) },
	"LeakLater":     func() { LeakLater(cache) },
	"CleanLater":    func() { CleanLater(cache) },
}
