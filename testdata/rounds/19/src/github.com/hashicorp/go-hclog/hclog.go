// Package hclog is a stub of the package of the same path, with what the cases use. It logs to standard error, at every level.
package hclog

import (
	"fmt"
	"io"
	"os"
)

type Level int32

const (
	NoLevel Level = iota
	Trace
	Debug
	Info
	Warn
	Error
)

type Logger interface {
	Trace(msg string, args ...interface{})
	Debug(msg string, args ...interface{})
	Info(msg string, args ...interface{})
	Warn(msg string, args ...interface{})
	Error(msg string, args ...interface{})
	IsTrace() bool
	IsDebug() bool
	With(args ...interface{}) Logger
	Named(name string) Logger
}

type LoggerOptions struct {
	Name   string
	Level  Level
	Output io.Writer
}

type intLogger struct {
	name    string
	w       io.Writer
	implied []interface{}
}

func New(opts *LoggerOptions) Logger {
	l := &intLogger{name: opts.Name, w: opts.Output}
	if l.w == nil {
		l.w = os.Stderr
	}
	return l
}

func Default() Logger { return New(&LoggerOptions{}) }

func L() Logger { return Default() }

func (l *intLogger) log(level, msg string, args []interface{}) {
	text := fmt.Sprintf("[%s] %s: %s:", level, l.name, msg)
	args = append(append([]interface{}(nil), l.implied...), args...)
	for i := 0; i+1 < len(args); i += 2 {
		text += fmt.Sprintf(" %v=%v", args[i], args[i+1])
	}
	fmt.Fprintln(l.w, text)
}

func (l *intLogger) Trace(msg string, args ...interface{}) { l.log("TRACE", msg, args) }
func (l *intLogger) Debug(msg string, args ...interface{}) { l.log("DEBUG", msg, args) }
func (l *intLogger) Info(msg string, args ...interface{})  { l.log("INFO", msg, args) }
func (l *intLogger) Warn(msg string, args ...interface{})  { l.log("WARN", msg, args) }
func (l *intLogger) Error(msg string, args ...interface{}) { l.log("ERROR", msg, args) }
func (l *intLogger) IsTrace() bool                         { return true }
func (l *intLogger) IsDebug() bool                         { return true }

func (l *intLogger) With(args ...interface{}) Logger {
	return &intLogger{l.name, l.w, append(append([]interface{}(nil), l.implied...), args...)}
}

func (l *intLogger) Named(name string) Logger { return &intLogger{name, l.w, l.implied} }
