// Package case35 runs jobs whose contexts say for whom they are.
package case35

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"round6/case35/scoped"
)

type Owner struct {
	ID    string
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

var (
	jobKey   = scoped.NewKey[string]("job")
	mailKey  = scoped.NewKey[string]("mail")
	ownerKey = scoped.NewKey[*Owner]("owner")
)

// run starts a job, and stops it with a cause.
func run(ctx context.Context, job func(ctx context.Context) error) error {
	ctx, cancel := context.WithCancelCause(context.WithoutCancel(ctx))
	defer cancel(nil)
	if err := job(ctx); err != nil {
		cancel(fmt.Errorf("job of %s: %w", ownerKey.From(ctx).Phone, err))
		return cause(ctx)
	}
	return nil
}

func cause(ctx context.Context) error { return context.Cause(ctx) }

var errStopped = errors.New("stopped")

func stopped(context.Context) error { return errStopped }

func prepare(o Owner) context.Context {
	ctx := jobKey.With(context.Background(), "job-"+o.ID)
	ctx = mailKey.With(ctx, o.Email)
	return ownerKey.With(ctx, &o)
}

func LeakKey(o Owner) {
	ctx := prepare(o)
	slog.InfoContext(ctx, "start", mailKey.String(), mailKey.From(ctx)) // leak: Owner.Email
}

func CleanKey(o Owner) {
	ctx := prepare(o)
	slog.InfoContext(ctx, "start", jobKey.String(), jobKey.From(ctx))
}

func LeakCause(o Owner) {
	if err := run(prepare(o), stopped); err != nil {
		slog.Error("stop", "err", err) // leak: Owner.Phone
	}
}

func CleanCause(o Owner) {
	if err := run(prepare(o), stopped); err != nil {
		slog.Error("stop", "err", errors.Is(err, errStopped))
	}
}

func LeakOwner(o Owner) {
	_ = run(prepare(o), func(ctx context.Context) error {
		slog.Info("running", "for", ownerKey.From(ctx).Email) // leak: Owner.Email
		return nil
	})
}

func CleanOwner(o Owner) {
	_ = run(prepare(o), func(ctx context.Context) error {
		slog.Info("running", "for", ownerKey.From(ctx).ID)
		return nil
	})
}

func CleanErr(o Owner) {
	ctx, cancel := context.WithCancelCause(prepare(o))
	cancel(fmt.Errorf("no mail to %s", o.Email))
	slog.Error("stop", "err", ctx.Err())
}
