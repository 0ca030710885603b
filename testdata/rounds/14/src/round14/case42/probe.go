//go:build probe

package case42

import (
	"context"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

var Probe = map[string]func(){
	"LeakSteps":    func() { must(LeakSteps(context.Background(), &Tenant{"t1", "canary-contact", "canary-mobile"})) },
	"CleanSteps":   func() { must(CleanSteps(context.Background(), &Tenant{"t1", "canary-contact", "canary-mobile"})) },
	"LeakContact":  func() { must(LeakContact(context.Background(), &Tenant{"t1", "canary-contact", "canary-mobile"})) },
	"CleanContact": func() { must(CleanContact(context.Background(), &Tenant{"t1", "canary-contact", "canary-mobile"})) },
	"LeakDefault":  func() { must(LeakDefault(context.Background(), &Tenant{"t1", "canary-contact", "canary-mobile"})) },
	"CleanDefault": func() { must(CleanDefault(context.Background(), &Tenant{"t1", "canary-contact", "canary-mobile"})) },
}
