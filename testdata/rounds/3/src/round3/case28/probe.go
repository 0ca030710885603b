//go:build probe

package case28

var Probe = map[string]func(){
	"LeakPointer":       func() { LeakPointer(sampleAgent()) },
	"CleanPointer":      func() { CleanPointer(sampleAgent()) },
	"LeakValue":         func() { LeakValue(sampleAgent()) },
	"CleanValue":        func() { CleanValue(sampleAgent()) },
	"LeakSwap":          func() { LeakSwap(sampleAgent()) },
	"CleanSwap":         func() { CleanSwap(sampleAgent()) },
	"LeakInt":           func() { LeakInt(sampleAgent()) },
	"CleanInt":          func() { CleanInt(sampleAgent()) },
	"LeakSwappedValue":  func() { LeakSwappedValue(sampleAgent()) },
	"CleanSwappedValue": func() { CleanSwappedValue(sampleAgent()) },
	"LeakLive":          func() { LeakLive(sampleAgent()) },
	"CleanLive":         func() { CleanLive(sampleAgent()) },
}

func sampleAgent() Agent {
	return Agent{ID: 7, Name: "canary-name", Pay: 8642024, Office: "office"}
}

var Forms = map[string][]string{"LeakInt": {"pay 8642024"}}
