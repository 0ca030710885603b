//go:build probe

package case01

func sample() Letter {
	return Letter{No: 4, Writer: "canary-writer", Text: "canary-text"}
}

var Probe = map[string]func(){
	"LeakTake":       func() { LeakTake(sample()) },
	"CleanTake":      func() { CleanTake(sample()) },
	"LeakBroadcast":  func() { LeakBroadcast(sample()) },
	"CleanBroadcast": func() { CleanBroadcast(sample()) },
	"LeakBlank":      func() { LeakBlank(sample()) },
	"CleanBlank":     func() { CleanBlank(sample()) },
}
