//go:build probe

package case45

import (
	"context"

	"go.uber.org/zap"
	"round9/case45/repo"
)

var (
	ctx      = context.Background()
	investor = Investor{"i1", "canary-income", "canary-taxid", 3}
	all      = []Investor{investor}
)

func r() *repo.Repository[Entry] { return repo.New[Entry]("investor:") }

var Probe = map[string]func(){
	"LeakPut":      func() { LeakPut(ctx, r(), investor) },
	"CleanPut":     func() { CleanPut(ctx, r(), investor) },
	"LeakKey":      func() { LeakKey(ctx, r(), investor) },
	"LeakMapped":   func() { LeakMapped(zap.L(), all) },
	"CleanMapped":  func() { CleanMapped(zap.L(), all) },
	"CleanCounted": func() { CleanCounted(zap.L(), all) },
	"LeakDebug":    func() { LeakDebug(zap.L(), investor) },
	"CleanDebug":   func() { CleanDebug(zap.L(), investor) },
	"LeakIncomes":  func() { LeakIncomes(zap.S(), all) },
	"CleanIncomes": func() { CleanIncomes(zap.S(), all) },
}
