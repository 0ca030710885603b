//go:build probe

package case25

import "time"

var sample = Call{"/items/:id", "/items/3", "canary-caller@example.com", "canary-country", "canary-agent", 2 * time.Second}

var Probe = map[string]func(){
	"LeakCount":     func() { LeakCount(sample) },
	"CleanCount":    func() { CleanCount(sample) },
	"LeakAgent":     func() { LeakAgent(sample) },
	"CleanAgent":    func() { CleanAgent(sample) },
	"LeakLabels":    func() { LeakLabels(sample) },
	"CleanLabels":   func() { CleanLabels(sample) },
	"LeakDeferred":  func() { LeakDeferred(sample) },
	"CleanDeferred": func() { CleanDeferred(sample) },
}
