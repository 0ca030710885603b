//go:build probe

package case43

func tenant() Tenant { return Tenant{"t1", "canary-owner", "canary-lease"} }

var Probe = map[string]func(){
	"LeakWrite":     func() { LeakWrite(tenant()) },
	"CleanWrite":    func() { CleanWrite(tenant()) },
	"LeakTemp":      func() { LeakTemp(tenant()) },
	"CleanTemp":     func() { CleanTemp(tenant()) },
	"LeakRenamed":   func() { LeakRenamed(tenant()) },
	"CleanRenamed":  func() { CleanRenamed(tenant()) },
	"LeakMissing":   func() { LeakMissing(tenant()) },
	"CleanMissing":  func() { CleanMissing(tenant()) },
	"CleanBuffered": func() { CleanBuffered(tenant()) },
}
