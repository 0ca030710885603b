//go:build probe

package case08

func order() Order { return Order{"o1", "canary-patient", "canary-drug"} }

var Probe = map[string]func(){
	"LeakMerge":  func() { LeakMerge(order()) },
	"CleanMerge": func() { CleanMerge(order()) },
	"LeakError":  func() { LeakError(order()) },
	"CleanError": func() { CleanError(order()) },
	"LeakEntry":  func() { LeakEntry(order()) },
	"CleanEntry": func() { CleanEntry(order()) },
}
