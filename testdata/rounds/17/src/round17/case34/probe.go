//go:build probe

package case34

import "context"

var patient = Patient{4, "canary-ssn", "canary-allergy"}

var Probe = map[string]func(){
	"LeakTrace":   func() { LeakTrace(context.Background(), patient) },
	"CleanTrace":  func() { CleanTrace(context.Background(), patient) },
	"LeakInline":  func() { LeakInline(context.Background(), patient) },
	"CleanInline": func() { CleanInline(context.Background(), patient) },
	"LeakSlow":    func() { LeakSlow(context.Background(), patient) },
	"CleanSlow":   func() { CleanSlow(context.Background(), patient) },
}
