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
