package dep

import (
	"context"
	"log/slog"
)

type bare struct{ slog.Handler }

func (h bare) Handle(ctx context.Context, r slog.Record) error {
	return h.Handler.Handle(ctx, slog.NewRecord(r.Time, r.Level, r.Message, r.PC))
}
