//go:build probe

package case48

var Forms = map[string][]string{
	"LeakEncoded": {"Y2FuYXJ5LXZhbHVl"},
}

var Probe = map[string]func(){
	"LeakState":    func() { LeakState([]Output{{"pw", "canary-value", true}}, [32]byte{}) },
	"CleanState":   func() { CleanState([]Output{{"pw", "canary-value", true}}, [32]byte{}) },
	"LeakEncoded":  func() { LeakEncoded([]Output{{"pw", "canary-value", true}}) },
	"CleanEncoded": func() { CleanEncoded([]Output{{"pw", "canary-value", true}}) },
	"LeakShow":     func() { LeakShow([]Output{{"pw", "canary-value", true}}) },
	"CleanShow":    func() { CleanShow([]Output{{"pw", "canary-value", true}}) },
	"LeakFlagged":  func() { LeakFlagged([]Output{{"pw", "canary-value", true}}) },
	"CleanFlagged": func() { CleanFlagged([]Output{{"pw", "canary-value", true}}) },
}
