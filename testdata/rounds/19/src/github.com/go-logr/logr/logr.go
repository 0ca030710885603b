// Package logr is a stub of the package of the same path, with what the cases use.
package logr

import "context"

type Marshaler interface{ MarshalLog() any }

type RuntimeInfo struct{ CallDepth int }

type LogSink interface {
	Init(info RuntimeInfo)
	Enabled(level int) bool
	Info(level int, msg string, keysAndValues ...any)
	Error(err error, msg string, keysAndValues ...any)
	WithValues(keysAndValues ...any) LogSink
	WithName(name string) LogSink
}

type Logger struct {
	sink  LogSink
	level int
}

func New(sink LogSink) Logger { return Logger{sink: sink} }

func Discard() Logger { return Logger{} }

func (l Logger) Enabled() bool { return l.sink != nil && l.sink.Enabled(l.level) }

func (l Logger) Info(msg string, keysAndValues ...any) {
	if l.Enabled() {
		l.sink.Info(l.level, msg, keysAndValues...)
	}
}

func (l Logger) Error(err error, msg string, keysAndValues ...any) {
	if l.sink != nil {
		l.sink.Error(err, msg, keysAndValues...)
	}
}

func (l Logger) V(level int) Logger {
	l.level += level
	return l
}

func (l Logger) WithValues(keysAndValues ...any) Logger {
	if l.sink != nil {
		l.sink = l.sink.WithValues(keysAndValues...)
	}
	return l
}

func (l Logger) WithName(name string) Logger {
	if l.sink != nil {
		l.sink = l.sink.WithName(name)
	}
	return l
}

type contextKey struct{}

func NewContext(ctx context.Context, logger Logger) context.Context {
	return context.WithValue(ctx, contextKey{}, logger)
}

func FromContextOrDiscard(ctx context.Context) Logger {
	l, _ := ctx.Value(contextKey{}).(Logger)
	return l
}
