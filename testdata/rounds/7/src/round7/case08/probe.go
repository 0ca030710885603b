//go:build probe

package case08

import "context"

func sampleTarget() Target { return Target{Host: "db", User: "app", Password: "canary-password"} }

var Probe = map[string]func(){
	"LeakArgument":  func() { LeakArgument(context.Background(), sampleTarget()) },
	"CleanArgument": func() { CleanArgument(context.Background(), sampleTarget()) },
	"LeakScript":    func() { LeakScript(context.Background(), sampleTarget()) },
	"CleanScript":   func() { CleanScript(context.Background(), sampleTarget()) },
	"CleanNamed":    func() { CleanNamed(context.Background(), sampleTarget()) },
}
