// Package logrus is a stub of the package of the same path, with what the cases use. It logs to standard error.
package logrus

import (
	"context"
	"fmt"
	"io"
	"os"
)

type Level uint32

const (
	PanicLevel Level = iota
	FatalLevel
	ErrorLevel
	WarnLevel
	InfoLevel
	DebugLevel
)

var AllLevels = []Level{PanicLevel, FatalLevel, ErrorLevel, WarnLevel, InfoLevel, DebugLevel}

type Fields map[string]interface{}

type Hook interface {
	Levels() []Level
	Fire(*Entry) error
}

type FieldLogger interface {
	WithField(key string, value interface{}) *Entry
	WithFields(fields Fields) *Entry
	WithError(err error) *Entry
	Infof(format string, args ...interface{})
	Info(args ...interface{})
	Errorf(format string, args ...interface{})
	Error(args ...interface{})
}

type Logger struct {
	Out   io.Writer
	hooks []Hook
}

func New() *Logger { return &Logger{Out: os.Stderr} }

var std = New()

func StandardLogger() *Logger { return std }

func (logger *Logger) AddHook(hook Hook)          { logger.hooks = append(logger.hooks, hook) }
func (logger *Logger) SetOutput(output io.Writer) { logger.Out = output }
func (logger *Logger) WithField(k string, v interface{}) *Entry {
	return NewEntry(logger).WithField(k, v)
}
func (logger *Logger) WithFields(fields Fields) *Entry      { return NewEntry(logger).WithFields(fields) }
func (logger *Logger) WithError(err error) *Entry           { return NewEntry(logger).WithError(err) }
func (logger *Logger) Info(args ...interface{})             { NewEntry(logger).Info(args...) }
func (logger *Logger) Infof(f string, args ...interface{})  { NewEntry(logger).Infof(f, args...) }
func (logger *Logger) Error(args ...interface{})            { NewEntry(logger).Error(args...) }
func (logger *Logger) Errorf(f string, args ...interface{}) { NewEntry(logger).Errorf(f, args...) }

type Entry struct {
	Logger  *Logger
	Data    Fields
	Level   Level
	Message string
	Context context.Context
}

func NewEntry(logger *Logger) *Entry { return &Entry{Logger: logger, Data: Fields{}} }

func (entry *Entry) WithField(key string, value interface{}) *Entry {
	return entry.WithFields(Fields{key: value})
}

func (entry *Entry) WithFields(fields Fields) *Entry {
	data := Fields{}
	for k, v := range entry.Data {
		data[k] = v
	}
	for k, v := range fields {
		data[k] = v
	}
	return &Entry{Logger: entry.Logger, Data: data, Context: entry.Context}
}

func (entry *Entry) WithError(err error) *Entry { return entry.WithField("error", err) }

func (entry *Entry) WithContext(ctx context.Context) *Entry {
	return &Entry{Logger: entry.Logger, Data: entry.Data, Context: ctx}
}

func (entry *Entry) log(level Level, msg string) {
	e := entry.WithFields(nil)
	e.Level, e.Message = level, msg
	for _, h := range e.Logger.hooks {
		for _, l := range h.Levels() {
			if l == level {
				h.Fire(e)
				break
			}
		}
	}
	fmt.Fprintf(e.Logger.Out, "level=%d msg=%q", level, e.Message)
	for k, v := range e.Data {
		fmt.Fprintf(e.Logger.Out, " %s=%v", k, v)
	}
	fmt.Fprintln(e.Logger.Out)
}

func (entry *Entry) Debug(args ...interface{}) { entry.log(DebugLevel, fmt.Sprint(args...)) }
func (entry *Entry) Info(args ...interface{})  { entry.log(InfoLevel, fmt.Sprint(args...)) }
func (entry *Entry) Warn(args ...interface{})  { entry.log(WarnLevel, fmt.Sprint(args...)) }
func (entry *Entry) Error(args ...interface{}) { entry.log(ErrorLevel, fmt.Sprint(args...)) }

func (entry *Entry) Infof(format string, args ...interface{}) {
	entry.log(InfoLevel, fmt.Sprintf(format, args...))
}

func (entry *Entry) Warnf(format string, args ...interface{}) {
	entry.log(WarnLevel, fmt.Sprintf(format, args...))
}

func (entry *Entry) Errorf(format string, args ...interface{}) {
	entry.log(ErrorLevel, fmt.Sprintf(format, args...))
}

func WithField(key string, value interface{}) *Entry { return std.WithField(key, value) }
func WithFields(fields Fields) *Entry                { return std.WithFields(fields) }
func WithError(err error) *Entry                     { return std.WithError(err) }
func Info(args ...interface{})                       { std.Info(args...) }
func Infof(format string, args ...interface{})       { std.Infof(format, args...) }
func Error(args ...interface{})                      { std.Error(args...) }
func Errorf(format string, args ...interface{})      { std.Errorf(format, args...) }
func Warn(args ...interface{})                       { NewEntry(std).Warn(args...) }
func Warnf(format string, args ...interface{})       { NewEntry(std).Warnf(format, args...) }
