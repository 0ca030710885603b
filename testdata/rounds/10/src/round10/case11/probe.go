//go:build probe

package case11

func claim() Claim { return Claim{7, "canary-policy", "canary-diagnosis", 100} }

var Probe = map[string]func(){
	"LeakGuarded":   func() { LeakGuarded(claim()) },
	"CleanGuarded":  func() { CleanGuarded(claim()) },
	"LeakRecover":   func() { LeakRecover(claim()) },
	"CleanRecover":  func() { CleanRecover(claim()) },
	"LeakPanic":     func() { LeakPanic(claim()) },
	"CleanPanic":    func() { CleanPanic(claim()) },
	"LeakDeferred":  func() { LeakDeferred(claim()) },
	"CleanDeferred": func() { CleanDeferred(claim()) },
}
