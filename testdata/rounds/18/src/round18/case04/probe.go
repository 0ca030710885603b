//go:build probe

package case04

import "context"

var Probe = map[string]func(){
	"LeakFound":  func() { LeakFound(context.Background(), Account{"a1", "canary-email", true}) },
	"CleanFound": func() { CleanFound(context.Background(), Account{"a1", "canary-email", true}) },
	"LeakStats":  func() { LeakStats(context.Background(), Account{"a1", "canary-email", true}) },
	"CleanStats": func() { CleanStats(context.Background(), Account{"a1", "canary-email", true}) },
	"LeakAdhoc":  func() { LeakAdhoc(context.Background(), Account{"a1", "canary-email", true}) },
	"CleanAdhoc": func() { CleanAdhoc(context.Background(), Account{"a1", "canary-email", true}) },
}
