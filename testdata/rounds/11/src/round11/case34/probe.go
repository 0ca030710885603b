//go:build probe

package case34

func letter() Letter { return Letter{"r1", "canary-from", "canary-text"} }

var Probe = map[string]func(){
	"LeakReset":     func() { LeakReset(letter()) },
	"CleanReset":    func() { CleanReset(letter()) },
	"LeakTruncate":  func() { LeakTruncate(letter()) },
	"CleanTruncate": func() { CleanTruncate(letter()) },
	"LeakPool":      func() { LeakPool(letter()) },
	"CleanPool":     func() { CleanPool(letter()) },
	"LeakAlias":     func() { LeakAlias(letter()) },
	"CleanAlias":    func() { CleanAlias(letter()) },
	"LeakSwap":      func() { LeakSwap(letter()) },
	"CleanSwap":     func() { CleanSwap(letter()) },
	"LeakScan":      func() { LeakScan(letter()) },
	"CleanScan":     func() { CleanScan(letter()) },
}
