//go:build probe

package case08

func sample() Pass {
	return Pass{Gate: 3, Holder: "canary-holder", Pin: "canary-pin"}
}

var Probe = map[string]func(){
	"LeakScan":     func() { LeakScan(sample()) },
	"CleanScan":    func() { CleanScan(sample()) },
	"LeakAppendf":  func() { LeakAppendf(sample()) },
	"CleanAppendf": func() { CleanAppendf(sample()) },
	"LeakJoined":   func() { LeakJoined(sample()) },
	"CleanJoined":  func() { CleanJoined(sample()) },
}
