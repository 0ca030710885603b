//go:build probe

package case45

import (
	"context"
)

var Probe = map[string]func(){
	"LeakUser":        func() { LeakUser(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
	"CleanUser":       func() { CleanUser(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
	"LeakError":       func() { LeakError(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
	"CleanError":      func() { CleanError(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
	"LeakContext":     func() { LeakContext(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
	"CleanContext":    func() { CleanContext(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
	"LeakBreadcrumb":  func() { LeakBreadcrumb(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
	"CleanBreadcrumb": func() { CleanBreadcrumb(context.Background(), Pupil{12, "canary-name", "canary-class"}) },
}
