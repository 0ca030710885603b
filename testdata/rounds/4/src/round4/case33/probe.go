//go:build probe

package case33

func sample() Player { return Player{Device: "canary-device", Nick: "canary-nick", Score: 3} }

var Forms = map[string][]string{
	"LeakStats":    {"Y2FuYXJ5LWRldmljZQ"},
	"LeakFallback": {"Y2FuYXJ5LW5pY2s"},
}

var Probe = map[string]func(){
	"LeakStats":     func() { LeakStats(sample()) },
	"CleanStats":    func() { CleanStats(sample()) },
	"LeakTagged":    func() { LeakTagged(sample()) },
	"CleanTagged":   func() { CleanTagged(sample()) },
	"CleanShort":    func() { CleanShort(sample()) },
	"LeakFallback":  func() { LeakFallback(sample()) },
	"CleanFallback": func() { CleanFallback(sample()) },
}
