//go:build probe

package case15

var Probe = map[string]func(){
	"LeakField":        func() { LeakField(sampleRider()) },
	"CleanField":       func() { CleanField(sampleRider()) },
	"LeakMap":          func() { LeakMap(sampleRider()) },
	"CleanMap":         func() { CleanMap(sampleRider()) },
	"LeakLoop":         func() { LeakLoop(sampleRiders()) },
	"CleanLoop":        func() { CleanLoop(sampleRiders()) },
	"LeakCollector":    func() { LeakCollector(sampleRiders()) },
	"CleanCollector":   func() { CleanCollector(sampleRiders()) },
	"LeakCompose":      func() { LeakCompose(sampleRider()) },
	"CleanDrop":        func() { CleanDrop(sampleRider()) },
	"LeakReassigned":   func() { LeakReassigned(sampleRider()) },
	"CleanReassigned":  func() { CleanReassigned(sampleRider()) },
	"LeakDeferInLoop":  func() { LeakDeferInLoop(sampleRiders()) },
	"CleanDeferInLoop": func() { CleanDeferInLoop(sampleRiders()) },
}

func sampleRider() Rider { return Rider{ID: 7, Name: "canary-name", Stop: "canary-stop", Line: "line"} }
func sampleRiders() []Rider {
	return []Rider{Rider{ID: 7, Name: "canary-name", Stop: "canary-stop", Line: "line"}, Rider{ID: 7, Name: "canary-name", Stop: "canary-stop", Line: "line"}}
}
