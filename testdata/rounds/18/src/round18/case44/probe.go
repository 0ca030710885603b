//go:build probe

package case44

import "context"

var Probe = map[string]func(){
	"LeakAttrs":  func() { LeakAttrs(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
	"CleanAttrs": func() { CleanAttrs(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
	"LeakEvent":  func() { LeakEvent(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
	"CleanEvent": func() { CleanEvent(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
	"LeakError":  func() { LeakError(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
	"CleanError": func() { CleanError(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
	"LeakSlice":  func() { LeakSlice(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
	"CleanSlice": func() { CleanSlice(context.Background(), Call{"c1", "canary-patient", "canary-complaint", 5}) },
}
