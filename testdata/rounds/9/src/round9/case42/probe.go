//go:build probe

package case42

import (
	"context"

	"round9/case42/domain"
)

var ctx = context.Background()

func donor() *domain.Donor {
	return &domain.Donor{ID: 1, Name: "Ann", Group: "canary-group", City: "X"}
}

func named() *domain.Donor {
	return &domain.Donor{ID: 1, Name: "canary-name", Group: "canary-group", City: "X"}
}

var Probe = map[string]func(){
	"LeakVerbose":   func() { LeakVerbose(ctx, named()) },
	"CleanLogged":   func() { CleanLogged(ctx, donor()) },
	"LeakWhole":     func() { LeakWhole(ctx, donor()) },
	"CleanRow":      func() { CleanRow(ctx, donor()) },
	"LeakNotified":  func() { LeakNotified(ctx, named()) },
	"CleanNotified": func() { CleanNotified(ctx, named()) },
	"CleanSilent":   func() { CleanSilent(ctx, donor()) },
	"CleanFound":    func() { CleanFound(ctx, donor()) },
}
