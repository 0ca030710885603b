package proofs

import (
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
