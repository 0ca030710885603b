package proofs

import (
	"bytes"
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
