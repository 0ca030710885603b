//go:build probe

package case40

func sampleTenant() Tenant { return Tenant{4, "canary-name", "canary-income"} }

var Probe = map[string]func(){
	"LeakCounter":   func() { LeakCounter(sampleTenant()) },
	"CleanCounter":  func() { CleanCounter(sampleTenant()) },
	"LeakCaptured":  func() { LeakCaptured(sampleTenant()) },
	"CleanCaptured": func() { CleanCaptured(sampleTenant()) },
	"LeakLazy":      func() { LeakLazy(sampleTenant()) },
	"CleanLazy":     func() { CleanLazy(sampleTenant()) },
	"LeakPipeline":  func() { LeakPipeline(sampleTenant()) },
	"CleanPipeline": func() { CleanPipeline(sampleTenant()) },
	"LeakEach":      func() { LeakEach([]Tenant{sampleTenant()}) },
	"CleanEach":     func() { CleanEach([]Tenant{sampleTenant()}) },
	"LeakLogger":    func() { LeakLogger(sampleTenant()) },
	"CleanLogger":   func() { CleanLogger(sampleTenant()) },
	"LeakSorted":    func() { LeakSorted([]Tenant{sampleTenant()}) },
	"CleanSorted":   func() { CleanSorted([]Tenant{sampleTenant()}) },
	"LeakDeferred":  func() { LeakDeferred(sampleTenant()) },
	"CleanDeferred": func() { CleanDeferred(sampleTenant()) },
}
