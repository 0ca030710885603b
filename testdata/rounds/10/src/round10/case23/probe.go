//go:build probe

package case23

func row() Row { return Row{1, "canary-email", "free"} }

var Probe = map[string]func(){
	"LeakView":       func() { LeakView(row()) },
	"CleanView":      func() { CleanView(row()) },
	"LeakAddress":    func() { LeakAddress(row()) },
	"CleanAddress":   func() { CleanAddress(row()) },
	"LeakTranscode":  func() { LeakTranscode(row()) },
	"CleanTranscode": func() { CleanTranscode(row()) },
	"LeakPlus":       func() { LeakPlus(row()) },
	"CleanPlus":      func() { CleanPlus(row()) },
}
