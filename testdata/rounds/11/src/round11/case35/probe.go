//go:build probe

package case35

func driver() *Driver { return &Driver{4, "canary-name", "canary-place", 71923} }

// Forms is for a number, which cannot carry a canary.
var Forms = map[string][]string{"LeakLast": {"71923"}}

var Probe = map[string]func(){
	"LeakLazy":    func() { LeakLazy(driver()) },
	"CleanLazy":   func() { CleanLazy(driver()) },
	"LeakValues":  func() { LeakValues(driver()) },
	"CleanValues": func() { CleanValues(driver()) },
	"LeakSwap":    func() { LeakSwap(driver()) },
	"CleanSwap":   func() { CleanSwap(driver()) },
	"LeakLast":    func() { LeakLast([]*Driver{driver()}) },
	"CleanLast":   func() { CleanLast([]*Driver{driver()}) },
	"LeakMap":     func() { LeakMap(driver()) },
	"CleanMap":    func() { CleanMap(driver()) },
}
