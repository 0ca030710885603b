//go:build probe

package case17

var Probe = map[string]func(){
	"CleanDebug":       func() { CleanDebug(sampleShopper()) },
	"LeakVerbose":      func() { LeakVerbose(sampleShopper()) },
	"CleanElse":        func() { CleanElse(sampleShopper()) },
	"LeakElse":         func() { LeakElse(sampleShopper()) },
	"CleanFalse":       func() { CleanFalse(sampleShopper()) },
	"LeakNotFalse":     func() { LeakNotFalse(sampleShopper()) },
	"CleanLevel":       func() { CleanLevel(sampleShopper()) },
	"LeakLevel":        func() { LeakLevel(sampleShopper()) },
	"CleanAssigned":    func() { CleanAssigned(sampleShopper()) },
	"LeakAssigned":     func() { LeakAssigned(sampleShopper()) },
	"CleanAfterReturn": func() { CleanAfterReturn(sampleShopper()) },
}

func sampleShopper() Shopper {
	return Shopper{ID: 7, Name: "canary-name", Email: "canary-email", Cart: "cart"}
}
