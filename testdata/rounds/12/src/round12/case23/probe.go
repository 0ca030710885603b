//go:build probe

package case23

func application() *Application {
	return &Application{"r1", "canary-name", "canary-iban", "canary-smoker"}
}

var Probe = map[string]func(){
	"LeakValues":  func() { LeakValues(application()) },
	"CleanValues": func() { CleanValues(application()) },
	"LeakStruct":  func() { LeakStruct(application()) },
	"CleanStruct": func() { CleanStruct(application()) },
	"LeakJoined":  func() { LeakJoined(application()) },
	"CleanJoined": func() { CleanJoined(application()) },
}
