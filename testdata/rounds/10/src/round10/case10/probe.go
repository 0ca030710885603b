//go:build probe

package case10

func order() Order { return Order{"A-1", "canary-card", "-5"} }

var Probe = map[string]func(){
	"LeakEncoded":   func() { LeakEncoded(order()) },
	"CleanEncoded":  func() { CleanEncoded(order()) },
	"LeakJoined":    func() { LeakJoined(order()) },
	"CleanJoined":   func() { CleanJoined(order()) },
	"LeakNumError":  func() { LeakNumError(order()) },
	"CleanNumError": func() { CleanNumError(order()) },
}
