//go:build probe

package case32

var Probe = map[string]func(){
	"LeakScanner":         func() { LeakScanner(sample()) },
	"CleanScanner":        func() { CleanScanner(sample()) },
	"LeakReadString":      func() { LeakReadString(sample()) },
	"CleanReadString":     func() { CleanReadString(sample()) },
	"LeakPipe":            func() { LeakPipe(sample()) },
	"CleanPipe":           func() { CleanPipe(sample()) },
	"LeakBufferedOutput":  func() { LeakBufferedOutput(sample()) },
	"CleanBufferedOutput": func() { CleanBufferedOutput(sample()) },
	"LeakReset":           func() { LeakReset(sample()) },
	"CleanReset":          func() { CleanReset(sample()) },
}

func sample() Letter {
	return Letter{ID: 7, From: "canary-from@example.test", Text: "canary-text", Box: "in"}
}
