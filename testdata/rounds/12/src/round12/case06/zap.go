// Package case06 logs shipments with zap.
package case06

import (
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Shipment goes to somebody.
type Shipment struct {
	No     int64
	To     string `pii:"name"`
	Street string `pii:"street"`
	Pin    string `pii:"pin"`
}

// MarshalLogObject says what logs may show.
func (s *Shipment) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddInt64("no", s.No)
	enc.AddBool("pin", s.Pin != "")
	return nil
}

// details shows all.
func details(s *Shipment) zapcore.ObjectMarshaler {
	return zapcore.ObjectMarshalerFunc(func(enc zapcore.ObjectEncoder) error {
		if err := s.MarshalLogObject(enc); err != nil {
			return err
		}
		enc.AddString("street", s.Street)
		return nil
	})
}

// LeakObject logs the details, CleanObject what the type says.
func LeakObject(l *zap.Logger, s *Shipment) {
	l.Info("packed", zap.Object("shipment", details(s))) // leak: Shipment.Street
}

func CleanObject(l *zap.Logger, s *Shipment) {
	l.Info("packed", zap.Object("shipment", s))
}

// LeakReflect goes around the method, CleanAny asks for it.
func LeakReflect(l *zap.Logger, s *Shipment) {
	l.Info("sent", zap.Reflect("shipment", s)) // leak: Shipment.To, Shipment.Street, Shipment.Pin
}

func CleanAny(l *zap.Logger, s *Shipment) {
	l.Info("sent", zap.Any("shipment", s))
}

// fields gathers what to log on the way.
type fields struct{ list []zap.Field }

func (f *fields) add(more ...zap.Field) *fields {
	f.list = append(f.list, more...)
	return f
}

func LeakFields(l *zap.Logger, s *Shipment) {
	var f fields
	f.add(zap.Int64("no", s.No)).add(zap.String("to", s.To), zap.Bool("late", false))
	l.Warn("late", f.list...) // leak: Shipment.To
}

func CleanFields(l *zap.Logger, s *Shipment) {
	var f fields
	f.add(zap.Int64("no", s.No)).add(zap.Int("to", len(s.To)), zap.Bool("late", false))
	l.Warn("late", f.list...)
}

// LeakSugar has the pin under a key that sounds well, CleanSugar drops all lines.
func LeakSugar(l *zap.Logger, s *Shipment) {
	sugar := l.Sugar().With("no", s.No)
	sugar.Infow("at the door", "hint", s.Pin, "try", 2) // leak: Shipment.Pin
}

func CleanSugar(_ *zap.Logger, s *Shipment) {
	sugar := zap.NewNop().Sugar().With("no", s.No)
	sugar.Infow("at the door", "hint", s.Pin, "try", 2)
}
