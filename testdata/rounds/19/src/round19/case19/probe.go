//go:build probe

package case19

import "context"

var sec = AuthSecret{"git-auth", "bot", "canary-token"}

var Probe = map[string]func(){
	"LeakEvent":     func() { LeakEvent(context.Background(), sec) },
	"CleanEvent":    func() { CleanEvent(context.Background(), sec) },
	"LeakMetadata":  func() { LeakMetadata(context.Background(), sec) },
	"CleanMetadata": func() { CleanMetadata(context.Background(), sec) },
	"LeakContext":   func() { LeakContext(context.Background(), sec) },
	"CleanContext":  func() { CleanContext(context.Background(), sec) },
	"LeakError":     func() { LeakError(sec) },
	"CleanError":    func() { CleanError(sec) },
}
