// Package zap is a stub of the package of the same path, with what the cases use. It logs to standard error.
package zap

import (
	"fmt"
	"os"

	"go.uber.org/zap/zapcore"
)

type Field = zapcore.Field

type Option interface{ apply(*Logger) }

type Logger struct {
	name   string
	fields []Field
}

func NewProduction(options ...Option) (*Logger, error) { return &Logger{}, nil }

func NewNop() *Logger { return &Logger{name: "nop"} }

var global = &Logger{}

func L() *Logger { return global }

func S() *SugaredLogger { return global.Sugar() }

func String(key string, val string) Field {
	return Field{Key: key, Type: zapcore.StringType, String: val}
}

func Strings(key string, ss []string) Field {
	return Field{Key: key, Type: zapcore.ReflectType, Interface: ss}
}

func Int(key string, val int) Field {
	return Field{Key: key, Type: zapcore.Int64Type, Integer: int64(val)}
}

func Int64(key string, val int64) Field {
	return Field{Key: key, Type: zapcore.Int64Type, Integer: val}
}

func Bool(key string, val bool) Field {
	return Field{Key: key, Type: zapcore.ReflectType, Interface: val}
}

func Error(err error) Field { return NamedError("error", err) }

func NamedError(key string, err error) Field {
	if err == nil {
		return Field{Key: key, Type: zapcore.StringType}
	}
	return Field{Key: key, Type: zapcore.ErrorType, Interface: err}
}

func Stringer(key string, val fmt.Stringer) Field {
	return Field{Key: key, Type: zapcore.StringerType, Interface: val}
}

func Object(key string, val zapcore.ObjectMarshaler) Field {
	return Field{Key: key, Type: zapcore.ObjectMarshalerType, Interface: val}
}

func Reflect(key string, val interface{}) Field {
	return Field{Key: key, Type: zapcore.ReflectType, Interface: val}
}

func Any(key string, value interface{}) Field {
	switch v := value.(type) {
	case zapcore.ObjectMarshaler:
		return Object(key, v)
	case string:
		return String(key, v)
	case int:
		return Int(key, v)
	case int64:
		return Int64(key, v)
	case error:
		return NamedError(key, v)
	case fmt.Stringer:
		return Stringer(key, v)
	}
	return Reflect(key, value)
}

func (log *Logger) write(level, msg string, fields []Field) {
	if log.name == "nop" {
		return
	}
	var enc zapcore.TextEncoder
	for _, f := range log.fields {
		f.AddTo(&enc)
	}
	for _, f := range fields {
		f.AddTo(&enc)
	}
	fmt.Fprintf(os.Stderr, "%s %s %s%s\n", level, log.name, msg, enc.String())
}

func (log *Logger) With(fields ...Field) *Logger {
	return &Logger{log.name, append(append([]Field(nil), log.fields...), fields...)}
}

func (log *Logger) Named(s string) *Logger { return &Logger{s, log.fields} }

func (log *Logger) Debug(msg string, fields ...Field) { log.write("debug", msg, fields) }
func (log *Logger) Info(msg string, fields ...Field)  { log.write("info", msg, fields) }
func (log *Logger) Warn(msg string, fields ...Field)  { log.write("warn", msg, fields) }
func (log *Logger) Error(msg string, fields ...Field) { log.write("error", msg, fields) }
func (log *Logger) Sync() error                       { return nil }
func (log *Logger) Sugar() *SugaredLogger             { return &SugaredLogger{log} }

type SugaredLogger struct{ base *Logger }

func (s *SugaredLogger) Desugar() *Logger { return s.base }

func sweeten(args []interface{}) []Field {
	var fields []Field
	for i := 0; i < len(args); {
		if f, ok := args[i].(Field); ok {
			fields = append(fields, f)
			i++
			continue
		}
		if i+1 < len(args) {
			fields = append(fields, Any(fmt.Sprint(args[i]), args[i+1]))
		}
		i += 2
	}
	return fields
}

func (s *SugaredLogger) With(args ...interface{}) *SugaredLogger {
	return &SugaredLogger{s.base.With(sweeten(args)...)}
}

func (s *SugaredLogger) Info(args ...interface{}) { s.base.Info(fmt.Sprint(args...)) }

func (s *SugaredLogger) Infof(template string, args ...interface{}) {
	s.base.Info(fmt.Sprintf(template, args...))
}

func (s *SugaredLogger) Infow(msg string, keysAndValues ...interface{}) {
	s.base.Info(msg, sweeten(keysAndValues)...)
}

func (s *SugaredLogger) Warnf(template string, args ...interface{}) {
	s.base.Warn(fmt.Sprintf(template, args...))
}

func (s *SugaredLogger) Warnw(msg string, keysAndValues ...interface{}) {
	s.base.Warn(msg, sweeten(keysAndValues)...)
}

func (s *SugaredLogger) Error(args ...interface{}) { s.base.Error(fmt.Sprint(args...)) }

func (s *SugaredLogger) Errorf(template string, args ...interface{}) {
	s.base.Error(fmt.Sprintf(template, args...))
}

func (s *SugaredLogger) Errorw(msg string, keysAndValues ...interface{}) {
	s.base.Error(msg, sweeten(keysAndValues)...)
}
