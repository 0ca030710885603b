//go:build probe

package case36

var Probe = map[string]func(){
	"LeakParsed":    func() { LeakParsed(Line{7, "canary-text , 12"}) },
	"CleanParsed":   func() { CleanParsed(Line{7, "canary-text , 12"}) },
	"LeakRest":      func() { LeakRest(Line{7, "canary-text , 12"}) },
	"CleanRest":     func() { CleanRest(Line{7, "canary-text , 12"}) },
	"LeakMismatch":  func() { LeakMismatch(Line{7, "canary-text , 12"}) },
	"CleanMismatch": func() { CleanMismatch(Line{7, "canary-text , 12"}) },
	"LeakMapped":    func() { LeakMapped(Line{7, "canary-text , 12"}) },
	"CleanMapped":   func() { CleanMapped(Line{7, "canary-text , 12"}) },
}
