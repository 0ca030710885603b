//go:build probe

package case42

func transfer() Transfer { return Transfer{"T1", "canary-from", "canary-to"} }

var Probe = map[string]func(){
	"LeakScrubbed":  func() { LeakScrubbed(transfer()) },
	"CleanScrubbed": func() { CleanScrubbed(transfer()) },
	"LeakHalf":      func() { LeakHalf(transfer()) },
	"CleanHalf":     func() { CleanHalf(transfer()) },
	"LeakMatches":   func() { LeakMatches(transfer()) },
	"CleanMatches":  func() { CleanMatches(transfer()) },
	"LeakTrim":      func() { LeakTrim(transfer()) },
	"CleanTrim":     func() { CleanTrim(transfer()) },
}
