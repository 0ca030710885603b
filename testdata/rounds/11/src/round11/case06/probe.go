//go:build probe

package case06

func deliveries() []Delivery { return []Delivery{{"p1", "canary-street", "canary-door"}} }

var Probe = map[string]func(){
	"LeakNote":    func() { LeakNote(deliveries()) },
	"CleanNote":   func() { CleanNote(deliveries()) },
	"LeakSelect":  func() { LeakSelect(deliveries()) },
	"CleanSelect": func() { CleanSelect(deliveries()) },
	"LeakReply":   func() { LeakReply(deliveries()) },
	"CleanReply":  func() { CleanReply(deliveries()) },
	"LeakErrors":  func() { LeakErrors(deliveries()) },
	"CleanErrors": func() { CleanErrors(deliveries()) },
}
