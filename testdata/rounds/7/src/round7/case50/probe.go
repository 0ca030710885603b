//go:build probe

package case50

import (
	"context"
	"os"
)

var base = os.Getenv("PROBE_URL")

func sampleDoctor() Doctor {
	return Doctor{ID: "d1", Name: "canary-name", Private: "canary-private", Mail: "canary-mail", Fields: []string{"heart"}}
}

var Probe = map[string]func(){
	"LeakEverything":  func() { LeakEverything(context.Background(), base, sampleDoctor()) },
	"CleanEverything": func() { CleanEverything(context.Background(), base, sampleDoctor()) },
	"LeakProjected":   func() { LeakProjected(context.Background(), base, sampleDoctor()) },
	"CleanProjected":  func() { CleanProjected(context.Background(), base, sampleDoctor()) },
	"LeakTwice":       func() { LeakTwice(context.Background(), base, sampleDoctor()) },
	"CleanTwice":      func() { CleanTwice(context.Background(), base, sampleDoctor()) },
	"LeakWebhook":     func() { LeakWebhook(context.Background(), base, sampleDoctor()) },
	"CleanWebhook":    func() { CleanWebhook(context.Background(), base, sampleDoctor()) },
}
