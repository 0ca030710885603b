//go:build probe

package case39

var Probe = map[string]func(){
	"LeakStats":   func() { LeakStats(Search{"s1", "canary-query", "canary-pain", 0}) },
	"CleanStats":  func() { CleanStats(Search{"s1", "canary-query", "canary-pain", 0}) },
	"LeakEmpty":   func() { LeakEmpty(Search{"s1", "canary-query", "canary-pain", 0}) },
	"CleanEmpty":  func() { CleanEmpty(Search{"s1", "canary-query", "canary-pain", 0}) },
	"LeakFile":    func() { LeakFile(Search{"s1", "canary-query", "canary-pain", 0}) },
	"CleanFile":   func() { CleanFile(Search{"s1", "canary-query", "canary-pain", 0}) },
	"LeakSwitch":  func() { LeakSwitch(Search{"s1", "canary-query", "canary-pain", 0}) },
	"CleanSwitch": func() { CleanSwitch(Search{"s1", "canary-query", "canary-pain", 0}) },
}
