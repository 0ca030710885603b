//go:build probe

package case18

var exchange = Exchange{"krypt", []Pair{{"EUR", "XMR"}}, "canary-key", "canary-seed", "canary-note"}

var Probe = map[string]func(){
	"LeakJSON":     func() { LeakJSON(exchange) },
	"CleanJSON":    func() { CleanJSON(exchange) },
	"LeakHandler":  func() { LeakHandler(exchange) },
	"CleanHandler": func() { CleanHandler(exchange) },
	"LeakNote":     func() { LeakNote(exchange) },
	"CleanNote":    func() { CleanNote(exchange) },
	"LeakText":     func() { LeakText(exchange) },
	"CleanText":    func() { CleanText(exchange) },
}
