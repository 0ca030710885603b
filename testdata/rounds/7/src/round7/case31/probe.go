//go:build probe

package case31

import "context"

func sampleCard() Card { return Card{No: "c1", Holder: "canary-holder", Points: 3} }

var Probe = map[string]func(){
	"LeakResult":     func() { LeakResult(context.Background(), sampleCard()) },
	"CleanResult":    func() { CleanResult(context.Background(), sampleCard()) },
	"CleanArguments": func() { CleanArguments(context.Background(), sampleCard()) },
	"LeakReadonly":   func() { LeakReadonly(context.Background(), sampleCard()) },
	"CleanReadonly":  func() { CleanReadonly(context.Background(), sampleCard()) },
	"LeakAdded":      func() { LeakAdded(context.Background(), sampleCard()) },
	"CleanAdded":     func() { CleanAdded(context.Background(), sampleCard()) },
}
