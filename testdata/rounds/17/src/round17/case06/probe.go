//go:build probe

package case06

var database = Database{"shop", "postgres://shop:canary-address/x@db.example/shop"}

var Probe = map[string]func(){
	"LeakParse":     func() { LeakParse(database) },
	"CleanParse":    func() { CleanParse(database) },
	"LeakInner":     func() { LeakInner(database) },
	"CleanInner":    func() { CleanInner(database) },
	"LeakFallback":  func() { LeakFallback(database) },
	"CleanFallback": func() { CleanFallback(database) },
}
