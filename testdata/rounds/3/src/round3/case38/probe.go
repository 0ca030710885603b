//go:build probe

package case38

var Probe = map[string]func(){
	"LeakRing":           func() { LeakRing(samplePilot()) },
	"CleanRing":          func() { CleanRing(samplePilot()) },
	"LeakRingOfStructs":  func() { LeakRingOfStructs(samplePilot()) },
	"CleanRingOfStructs": func() { CleanRingOfStructs(samplePilot()) },
	"LeakUnion":          func() { LeakUnion(samplePilot()) },
	"CleanUnion":         func() { CleanUnion(samplePilot()) },
	"LeakMultimap":       func() { LeakMultimap(samplePilot()) },
	"CleanMultimap":      func() { CleanMultimap(samplePilot()) },
	"LeakFifo":           func() { LeakFifo(samplePilot()) },
	"CleanFifo":          func() { CleanFifo(samplePilot()) },
}

func samplePilot() Pilot {
	return Pilot{ID: 7, Name: "canary-name", License: "canary-license", Base: "base"}
}
