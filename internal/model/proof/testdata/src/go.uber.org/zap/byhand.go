package proofs

import (
	"bytes"
	"os"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

type address string

func (a *address) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("address", string(*a))
	return nil
}

// proves ObjectValues
func ObjectValues_1(d data[[]address]) {
	show(zap.ObjectValues("addresses", d.Tagged)) // want "log/line"
}

func ObjectValues_1_clean(d data[[]address]) {
	show(zap.ObjectValues("addresses", d.Plain))
}

func ObjectValues_0(d data[string]) {
	show(zap.ObjectValues(d.Tagged, []address{"nobody"})) // want "log/line"
}

func ObjectValues_0_clean(d data[string]) {
	show(zap.ObjectValues(d.Plain, []address{"nobody"}))
}

func loud(d data[string]) {
	core := zapcore.NewCore(zapcore.NewJSONEncoder(zapcore.EncoderConfig{}), zapcore.AddSync(os.Stderr), zapcore.InfoLevel)
	l := zap.New(core, zap.AddCaller())
	l.Info("text", zap.String("key", d.Tagged))      // want "log/line"
	l.Sugar().Infow("text", "key", d.Tagged)         // want "log/line"
	l.With(zap.String("key", d.Tagged)).Info("text") // want "log/line"
}

// proves NewNop
func quiet(d data[string]) {
	l := zap.NewNop()
	l.Info("text", zap.String("key", d.Tagged))
	l.Sugar().Infow(d.Tagged, "key", d.Tagged)
	l.Named("name").With(zap.String("key", d.Tagged)).Info("text")
}

func buffer(d data[string]) {
	var b bytes.Buffer
	core := zapcore.NewCore(zapcore.NewJSONEncoder(zapcore.EncoderConfig{}), zapcore.AddSync(&b), zapcore.InfoLevel)
	zap.New(core).Info("text", zap.String("key", d.Tagged))
	show(b.String()) // want "log/line"
}

// A core of the program's own gets what each field holds apart from its key.

type ownCore struct{ zapcore.LevelEnabler }

func (c ownCore) With([]zapcore.Field) zapcore.Core { return c }
func (c ownCore) Sync() error                       { return nil }

func (c ownCore) Check(e zapcore.Entry, to *zapcore.CheckedEntry) *zapcore.CheckedEntry {
	return to.AddCore(e, c)
}

func (ownCore) Write(_ zapcore.Entry, fields []zapcore.Field) error {
	for _, f := range fields {
		show(f.String, f.Interface)
	}
	return nil
}

type keyCore struct{ ownCore }

func (keyCore) Write(_ zapcore.Entry, fields []zapcore.Field) error {
	for _, f := range fields {
		show(f.Key)
	}
	return nil
}

func ownCores(d data[string]) {
	zap.New(ownCore{}).Info("text", zap.String("key", d.Tagged)) // want "log/line"
	zap.New(ownCore{}).Info("text", zap.String("key", d.Plain))
	zap.New(keyCore{}).Info("text", zap.String("key", d.Tagged))
	zap.New(keyCore{}).Info("text", zap.String(d.Tagged, "value")) // want "log/line"
	zap.New(ownCore{}).Sugar().Infow("text", "key", d.Tagged)      // want "log/line"
	zap.New(keyCore{}).Sugar().Infow("text", "key", d.Tagged)
}
