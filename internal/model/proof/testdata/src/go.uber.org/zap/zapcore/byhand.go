package proofs

import (
	"bytes"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// proves NewNopCore
func quiet(d data[string]) {
	zap.New(zapcore.NewNopCore(), zap.AddCaller()).Warn(d.Tagged)
}

// texts hands on the messages.
type texts struct{ zapcore.Core }

func (c texts) Write(e zapcore.Entry, fields []zapcore.Field) error { return c.Core.Write(e, nil) }

func own(d data[string], next zapcore.Core) {
	zap.New(texts{next}).Warn("text", zap.String("key", d.Tagged))
	zap.New(texts{next}).Warn(d.Tagged)                     // want "log/line"
	zap.New(next).Warn("text", zap.String("key", d.Tagged)) // want "log/line"
}

func buffer(d data[string], enc zapcore.Encoder) {
	var b bytes.Buffer
	zap.New(zapcore.NewCore(enc, zapcore.AddSync(&b), zapcore.InfoLevel)).Warn(d.Tagged)
	show(b.String()) // want "log/line"
}
