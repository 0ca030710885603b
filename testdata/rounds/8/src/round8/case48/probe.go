//go:build probe

package case48

func sampleCar() Car { return Car{Base{1, "canary-owner"}, "canary-plate", 5} }

func sampleBoat() Boat { return Boat{Meta{"boat", 2}, "Kiel", "canary-skipper"} }

var Probe = map[string]func(){
	"LeakPromoted":  func() { LeakPromoted(sampleCar()) },
	"CleanPromoted": func() { CleanPromoted(sampleCar()) },
	"LeakStruct":    func() { LeakStruct(sampleCar()) },
	"CleanStruct":   func() { CleanStruct(sampleCar()) },
	"CleanString":   func() { CleanString(sampleBoat()) },
	"LeakJSON":      func() { LeakJSON(sampleBoat()) },
	"LeakVan":       func() { LeakVan(sampleCar()) },
	"CleanVan":      func() { CleanVan(sampleCar()) },
	"LeakShadow":    func() { LeakShadow(sampleCar()) },
	"CleanShadow":   func() { CleanShadow(sampleCar()) },
	"LeakBus":       func() { LeakBus(sampleCar()) },
	"CleanBus":      func() { CleanBus(sampleCar()) },
	"LeakError":     func() { LeakError(sampleCar()) },
	"CleanError":    func() { CleanError(sampleCar()) },
	"LeakLogger":    func() { LeakLogger(sampleCar()) },
	"CleanLogger":   func() { CleanLogger(sampleCar()) },
}
