// Package case45 keeps positions of investors, with generic helpers.
package case45

import (
	"context"

	"go.uber.org/zap"
	"round9/case45/repo"
)

type Investor struct {
	ID     string `json:"id"`
	Income string `json:"income" pii:"income"`
	TaxID  string `json:"-" pii:"tax-id"`
	Risk   int    `json:"risk"`
}

// Entry is what the cache holds of an investor.
type Entry struct {
	ID    string `json:"id"`
	Extra string `json:"extra,omitempty"`
	Risk  int    `json:"risk"`
}

func (e Entry) Key() string { return e.ID }

func slim(i Investor) Entry { return Entry{ID: i.ID, Risk: i.Risk} }

func fat(i Investor) Entry { return Entry{ID: i.ID, Risk: i.Risk, Extra: i.Income} }

func byTax(i Investor) Entry { return Entry{ID: i.TaxID, Risk: i.Risk} }

func LeakPut(ctx context.Context, r *repo.Repository[Entry], i Investor) error {
	return r.Put(ctx, fat(i)) // leak: Investor.Income
}

func CleanPut(ctx context.Context, r *repo.Repository[Entry], i Investor) error {
	return r.Put(ctx, slim(i))
}

func LeakKey(ctx context.Context, r *repo.Repository[Entry], i Investor) error {
	return r.Put(ctx, byTax(i)) // leak: Investor.TaxID
}

func LeakMapped(log *zap.Logger, is []Investor) {
	log.Info("investors", zap.Any("entries", repo.Map(is, fat))) // leak: Investor.Income
}

func CleanMapped(log *zap.Logger, is []Investor) {
	log.Info("investors", zap.Any("entries", repo.Map(is, slim)))
}

func CleanCounted(log *zap.Logger, is []Investor) {
	log.Info("investors", zap.Int("entries", len(repo.Map(is, fat))))
}

func LeakDebug(log *zap.Logger, i Investor) {
	repo.Debug(log, "investor", i.TaxID) // leak: Investor.TaxID
}

func CleanDebug(log *zap.Logger, i Investor) {
	repo.Debug(log, "investor", i.Risk)
	repo.Debug(log, "investor", slim(i))
}

func LeakIncomes(log *zap.SugaredLogger, is []Investor) {
	incomes := repo.Map(is, func(i Investor) string { return i.Income })
	log.Infow("incomes", "all", incomes) // leak: Investor.Income
}

func CleanIncomes(log *zap.SugaredLogger, is []Investor) {
	known := repo.Map(is, func(i Investor) bool { return i.Income != "" })
	log.Infow("incomes", "known", known)
}
