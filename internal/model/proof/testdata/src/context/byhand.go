package proofs

import "context"

func empty_unknown(ctx context.Context) {
	show(ctx.Value("k").(*data[string]).Tagged) // want "log/line"
}

// proves Background
func Background_empty() {
	show(context.Background().Value("k").(*data[string]).Tagged)
}

// proves TODO
func TODO_empty() {
	show(context.TODO().Value("k").(*data[string]).Tagged)
}

// proves WithCancelCause
func WithCancelCause_enders(ctx context.Context, d data[error]) {
	ended, cancel := context.WithCancelCause(ctx)
	cancel(d.Tagged)
	show(context.Cause(ended)) // want "log/line"
}

func WithCancelCause_enders_clean(ctx context.Context, d data[error]) {
	ended, cancel := context.WithCancelCause(ctx)
	cancel(d.Plain)
	show(context.Cause(ended))
}

func WithCancelCause_0(d data[context.Context]) {
	ctx, _ := context.WithCancelCause(d.Tagged)
	show(ctx) // want "log/line"
}

func WithCancelCause_0_clean(d data[context.Context]) {
	ctx, _ := context.WithCancelCause(d.Plain)
	show(ctx)
}
