//go:build probe

package case20

import "context"

var patient = Patient{7, "canary-name", "canary-complaint"}

var Probe = map[string]func(){
	"LeakWaiting":  func() { LeakWaiting(context.Background(), patient) },
	"CleanWaiting": func() { CleanWaiting(context.Background(), patient) },
	"LeakVisit":    func() { LeakVisit(context.Background(), patient) },
	"CleanVisit":   func() { CleanVisit(context.Background(), patient) },
	"LeakQueue":    func() { LeakQueue(context.Background(), patient) },
	"CleanQueue":   func() { CleanQueue(context.Background(), patient) },
}
