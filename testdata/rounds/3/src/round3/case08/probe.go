//go:build probe

package case08

var Probe = map[string]func(){
	"LeakFactory":    func() { LeakFactory(sampleGuest()) },
	"CleanFactory":   func() { CleanFactory(sampleGuest()) },
	"LeakFactoryMap": func() { LeakFactoryMap(sampleGuest()) },
	"LeakBuilder":    func() { LeakBuilder(sampleGuest()) },
	"CleanBuilder":   func() { CleanBuilder(sampleGuest()) },
	"LeakOptions":    func() { LeakOptions(sampleGuest()) },
	"CleanOptions":   func() { CleanOptions(sampleGuest()) },
}

func sampleGuest() Guest {
	return Guest{Room: 7, Name: "canary-name", Passport: "canary-passport", Board: "board"}
}
