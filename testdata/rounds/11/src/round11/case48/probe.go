//go:build probe

package case48

func attempt() Attempt { return Attempt{"shop", "canary-login", "canary-addr", "canary-pin"} }

var Probe = map[string]func(){
	"LeakCount":   func() { LeakCount(attempt()) },
	"CleanCount":  func() { CleanCount(attempt()) },
	"LeakLocked":  func() { LeakLocked(attempt()) },
	"CleanLocked": func() { CleanLocked(attempt()) },
	"LeakOpaque":  func() { LeakOpaque(attempt(), []byte("key")) },
	"CleanOpaque": func() { CleanOpaque(attempt(), []byte("key")) },
	"LeakTable":   func() { LeakTable(attempt(), []byte("key")) },
	"CleanTable":  func() { CleanTable(attempt(), []byte("key")) },
	"LeakPIN":     func() { LeakPIN(attempt(), "1234") },
	"CleanPIN":    func() { CleanPIN(attempt(), "1234") },
}
