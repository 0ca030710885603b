//go:build probe

package case16

func card() Card { return Card{1, "canary-phone", "canary-notes", "gold"} }

var Probe = map[string]func(){
	"LeakDo":       func() { LeakDo(card(), card()) },
	"CleanDo":      func() { CleanDo(card(), card()) },
	"LeakValue":    func() { LeakValue(card(), card()) },
	"CleanValue":   func() { CleanValue(card(), card()) },
	"LeakHistory":  func() { LeakHistory(card(), card()) },
	"CleanHistory": func() { CleanHistory(card(), card()) },
}
