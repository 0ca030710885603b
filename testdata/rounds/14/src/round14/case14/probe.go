//go:build probe

package case14

import (
	"context"
)

var Probe = map[string]func(){
	"LeakAttributes":  func() { LeakAttributes(context.Background(), Traveller{"7a", "canary-name", "canary-document"}) },
	"CleanAttributes": func() { CleanAttributes(context.Background(), Traveller{"7a", "canary-name", "canary-document"}) },
	"LeakRecorded":    func() { LeakRecorded(context.Background(), Traveller{"7a", "canary-name", "canary-document"}) },
	"CleanRecorded":   func() { CleanRecorded(context.Background(), Traveller{"7a", "canary-name", "canary-document"}) },
	"LeakStatus":      func() { LeakStatus(context.Background(), Traveller{"7a", "canary-name", "canary-document"}) },
	"CleanStatus":     func() { CleanStatus(context.Background(), Traveller{"7a", "canary-name", "canary-document"}) },
}
