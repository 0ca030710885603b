// Package logging is the logger of the application, over zap.
package logging

import "go.uber.org/zap"

// Logger is what the rest of the application knows of logging.
type Logger interface {
	Info(msg string, kv ...any)
	Warnf(format string, args ...any)
	Error(msg string, err error, kv ...any)
	With(kv ...any) Logger
}

type zapLogger struct{ s *zap.SugaredLogger }

func New() Logger { return zapLogger{zap.S()} }

func (l zapLogger) Info(msg string, kv ...any) { l.s.Infow(msg, kv...) }

func (l zapLogger) Warnf(format string, args ...any) { l.s.Warnf(format, args...) }

func (l zapLogger) Error(msg string, err error, kv ...any) {
	l.s.Errorw(msg, append([]any{"error", err}, kv...)...)
}

func (l zapLogger) With(kv ...any) Logger { return zapLogger{l.s.With(kv...)} }

type nop struct{}

// Nop logs nothing.
func Nop() Logger { return nop{} }

func (nop) Info(string, ...any)         {}
func (nop) Warnf(string, ...any)        {}
func (nop) Error(string, error, ...any) {}
func (n nop) With(...any) Logger        { return n }
