//go:build probe

package case09

var account = Account{"c-1", "canary-bearer", "canary-key"}

var Probe = map[string]func(){
	"LeakBearer":     func() { LeakBearer(account) },
	"CleanBearer":    func() { CleanBearer(account) },
	"LeakKey":        func() { LeakKey(account) },
	"CleanKey":       func() { CleanKey(account) },
	"LeakReplaced":   func() { LeakReplaced(account) },
	"CleanReplaced":  func() { CleanReplaced(account) },
	"LeakTransport":  func() { LeakTransport(account) },
	"CleanTransport": func() { CleanTransport(account) },
}
