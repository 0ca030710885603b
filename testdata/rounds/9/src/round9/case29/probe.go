//go:build probe

package case29

import (
	"context"

	"round9/case29/partner"
)

var (
	ctx   = context.Background()
	order = Order{"o1", "canary-email", 5, Address{"canary-street", "north"}}
)

var Probe = map[string]func(){
	"LeakShip":    func() { LeakShip(ctx, partner.New(), order) },
	"CleanShip":   func() { CleanShip(ctx, partner.New(), order) },
	"LeakFind":    func() { LeakFind(ctx, partner.New(), order) },
	"CleanFind":   func() { CleanFind(ctx, partner.New(), order) },
	"LeakStatus":  func() { LeakStatus(ctx, partner.New(), order) },
	"CleanStatus": func() { CleanStatus(ctx, partner.New(), order) },
	"LeakMap":     func() { LeakMap(order) },
	"CleanMap":    func() { CleanMap(order) },
	"LeakHeader":  func() { LeakHeader(order) },
	"CleanHeader": func() { CleanHeader(order) },
}
