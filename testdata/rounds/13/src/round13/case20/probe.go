//go:build probe

package case20

var Probe = map[string]func(){
	"LeakTop":      func() { LeakTop([]Search{{"north", "canary-query", 4}}) },
	"CleanTop":     func() { CleanTop([]Search{{"north", "canary-query", 4}}) },
	"LeakEvicted":  func() { LeakEvicted([]Search{{"north", "canary-query", 4}}) },
	"CleanEvicted": func() { CleanEvicted([]Search{{"north", "canary-query", 4}}) },
	"LeakSums":     func() { LeakSums([]Search{{"north", "canary-query", 4}}) },
	"CleanSums":    func() { CleanSums([]Search{{"north", "canary-query", 4}}) },
	"LeakLabels":   func() { LeakLabels([]Search{{"north", "canary-query", 4}}) },
	"CleanLabels":  func() { CleanLabels([]Search{{"north", "canary-query", 4}}) },
}
