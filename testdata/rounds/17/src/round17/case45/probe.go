//go:build probe

package case45

import "context"

var session = Session{4, "canary-token", "canary-player"}

var Probe = map[string]func(){
	"LeakPut":      func() { LeakPut(context.Background(), session) },
	"CleanPut":     func() { CleanPut(context.Background(), session) },
	"LeakPublish":  func() { LeakPublish(context.Background(), session) },
	"CleanPublish": func() { CleanPublish(context.Background(), session) },
	"LeakHeader":   func() { LeakHeader(context.Background(), session) },
	"CleanHeader":  func() { CleanHeader(context.Background(), session) },
}
