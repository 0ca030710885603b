//go:build probe

package case26

func query() Query { return Query{"q1", "canary-name", 48151623} }

// Forms is for a number.
var Forms = map[string][]string{"LeakScore": {"48151623"}}

var Probe = map[string]func(){
	"LeakOpen":      func() { LeakOpen(query()) },
	"CleanOpen":     func() { CleanOpen(query()) },
	"LeakFallback":  func() { LeakFallback(query()) },
	"CleanFallback": func() { CleanFallback(query()) },
	"LeakScore":     func() { LeakScore(query()) },
	"CleanScore":    func() { CleanScore(query()) },
}
