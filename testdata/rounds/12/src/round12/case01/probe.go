//go:build probe

package case01

func note() Note { return Note{"b7", "12 canary-text; 3"} }

var Probe = map[string]func(){
	"LeakTokens":  func() { LeakTokens(note()) },
	"CleanTokens": func() { CleanTokens(note()) },
	"LeakRest":    func() { LeakRest(note()) },
	"CleanRest":   func() { CleanRest(note()) },
	"LeakDetail":  func() { LeakDetail(note()) },
	"CleanDetail": func() { CleanDetail(note()) },
}
