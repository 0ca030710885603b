//go:build probe

package case47

import "context"

func sampleAccount() Account {
	return Account{ID: "a1", Email: "canary-email", Plan: "pro", Owner: Owner{Name: "canary-name", Tax: "canary-tax", Land: "se"}}
}

var Probe = map[string]func(){
	"LeakMask":    func() { LeakMask(context.Background(), sampleAccount()) },
	"CleanMask":   func() { CleanMask(context.Background(), sampleAccount()) },
	"LeakNested":  func() { LeakNested(context.Background(), sampleAccount()) },
	"CleanNested": func() { CleanNested(context.Background(), sampleAccount()) },
	"LeakWho":     func() { LeakWho(context.Background(), sampleAccount()) },
	"CleanWho":    func() { CleanWho(context.Background(), sampleAccount()) },
}
