//go:build probe

package case50

import "round15/case50/roster"

var samples = []roster.Shift{
	{ID: 1, Who: "canary-who", Phone: "canary-phone", Reason: "canary-reason", Hours: 8},
	{ID: 2, Who: "canary-who", Phone: "canary-phone", Reason: "canary-reason", Hours: 12},
}

var Probe = map[string]func(){
	"LeakPlanned":  func() { LeakPlanned(samples) },
	"CleanPlanned": func() { CleanPlanned(samples) },
	"LeakDetail":   func() { LeakDetail(samples) },
	"CleanDetail":  func() { CleanDetail(samples) },
	"LeakErrors":   func() { LeakErrors(samples) },
	"CleanErrors":  func() { CleanErrors(samples) },
	"LeakSick":     func() { LeakSick(samples) },
	"CleanSick":    func() { CleanSick(samples) },
}
