package proofs

import (
	"bytes"
	"context"
	"io"
	"os"

	"github.com/rs/zerolog"
)

func loud(l zerolog.Logger, d data[string]) {
	l.Info().Msg(d.Tagged) // want "log/line"
	m := zerolog.New(os.Stderr).With().Timestamp().Logger()
	m.Info().Str("key", d.Tagged).Msg("text") // want "log/line"
	m.Print(d.Tagged)                         // want "log/line"
	n := zerolog.New(io.Discard).Output(os.Stderr)
	n.Info().Msg(d.Tagged) // want "log/line"
}

func quiet(d data[string]) {
	m := zerolog.New(io.Discard).With().Timestamp().Str("key", d.Tagged).Logger()
	m.Info().Str("key", d.Tagged).Msg("text")
	m.Print(d.Tagged)
	n := zerolog.Nop()
	n.Info().Str("key", d.Tagged).Send()
	n.Printf("%s", d.Tagged)
	o := zerolog.New(os.Stderr).Output(io.Discard)
	o.Info().Msg(d.Tagged)
}

func buffer(d data[string]) {
	var b bytes.Buffer
	l := zerolog.New(&b)
	l.Info().Msg(d.Tagged)
	show(b.String()) // want "log/line"
}

// proves Logger.WithContext, Ctx

func carried(ctx context.Context, l zerolog.Logger, d data[string]) {
	ctx = l.With().Str("who", d.Tagged).Logger().WithContext(ctx)
	zerolog.Ctx(ctx).Info().Msg("text") // want "log/line"
}

func carried_clean(ctx context.Context, l zerolog.Logger, d data[string]) {
	ctx = l.With().Str("who", d.Plain).Logger().WithContext(ctx)
	zerolog.Ctx(ctx).Info().Msg("text")
}

func carried_alone(ctx context.Context, l zerolog.Logger, d data[string]) {
	ctx = l.With().Str("who", d.Tagged).Logger().WithContext(ctx)
	l.Info().Msg("text")
}

func carried_on(ctx context.Context, d data[string]) {
	l := zerolog.Ctx(ctx).With().Str("who", d.Tagged).Logger()
	func(ctx context.Context) { // want "log/line"
		zerolog.Ctx(ctx).Warn().Send()
	}(l.WithContext(ctx))
}
