//go:build probe

package case44

import "context"

var (
	ctx      = context.Background()
	contacts = []Contact{{1, "canary-name", "canary-phone", "friends"}, {2, "canary-name", "canary-phone", "family"}}
)

var Probe = map[string]func(){
	"LeakNotes":   func() { LeakNotes(ctx, New(), contacts) },
	"CleanErrors": func() { CleanErrors(ctx, New(), contacts) },
	"LeakWorker":  func() { LeakWorker(ctx, New(), contacts) },
	"CleanWorker": func() { CleanWorker(ctx, New(), contacts) },
	"LeakOnce":    func() { LeakOnce(New(), contacts[0]) },
	"CleanOnce":   func() { CleanOnce(New(), contacts[0]) },
	"LeakTally":   func() { LeakTally(New(), contacts) },
	"CleanTally":  func() { CleanTally(New(), contacts) },
}
