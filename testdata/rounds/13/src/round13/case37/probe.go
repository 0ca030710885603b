//go:build probe

package case37

import "context"

var Probe = map[string]func(){
	"LeakProfile":   func() { LeakProfile(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
	"CleanProfile":  func() { CleanProfile(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
	"LeakPart":      func() { LeakPart(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
	"CleanPart":     func() { CleanPart(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
	"LeakFailures":  func() { LeakFailures(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
	"CleanFailures": func() { CleanFailures(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
	"LeakNotes":     func() { LeakNotes(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
	"CleanNotes":    func() { CleanNotes(context.Background(), Lead{"l1", "canary-email", "canary-boss", "a.example"}) },
}
