//go:build probe

package case17

func ticket() Ticket { return Ticket{1, "Help", "canary-from", "canary-text"} }

// Forms are for the words that a text is cut into.
var Forms = map[string][]string{"LeakFields": {`"canary" "text"`}}

var Probe = map[string]func(){
	"LeakStars":     func() { LeakStars(ticket()) },
	"CleanStars":    func() { CleanStars(ticket()) },
	"LeakCut":       func() { LeakCut(ticket()) },
	"CleanCut":      func() { CleanCut(ticket()) },
	"LeakFields":    func() { LeakFields(ticket()) },
	"CleanFields":   func() { CleanFields(ticket()) },
	"LeakReplacer":  func() { LeakReplacer(ticket()) },
	"CleanReplacer": func() { CleanReplacer(ticket()) },
	"LeakAppend":    func() { LeakAppend(ticket()) },
	"CleanAppend":   func() { CleanAppend(ticket()) },
	"LeakTemplate":  func() { LeakTemplate(ticket()) },
	"CleanTemplate": func() { CleanTemplate(ticket()) },
}
