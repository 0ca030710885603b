// Package klog is a stub of the package of the same path, with what the cases use. It logs to standard error, at every level.
package klog

import (
	"fmt"
	"os"
)

type Level int32

type Verbose struct{ enabled bool }

func V(level Level) Verbose { return Verbose{true} }

func (v Verbose) Enabled() bool { return v.enabled }

func (v Verbose) Info(args ...interface{}) {
	if v.enabled {
		Info(args...)
	}
}

func (v Verbose) Infof(format string, args ...interface{}) {
	if v.enabled {
		Infof(format, args...)
	}
}

func (v Verbose) InfoS(msg string, keysAndValues ...interface{}) {
	if v.enabled {
		InfoS(msg, keysAndValues...)
	}
}

func output(severity, text string) { fmt.Fprintln(os.Stderr, severity+" "+text) }

func pairs(keysAndValues []interface{}) string {
	text := ""
	for i := 0; i+1 < len(keysAndValues); i += 2 {
		text += fmt.Sprintf(" %v=%+v", keysAndValues[i], keysAndValues[i+1])
	}
	return text
}

func Info(args ...interface{})                    { output("I", fmt.Sprint(args...)) }
func Infof(format string, args ...interface{})    { output("I", fmt.Sprintf(format, args...)) }
func Warning(args ...interface{})                 { output("W", fmt.Sprint(args...)) }
func Warningf(format string, args ...interface{}) { output("W", fmt.Sprintf(format, args...)) }
func Error(args ...interface{})                   { output("E", fmt.Sprint(args...)) }
func Errorf(format string, args ...interface{})   { output("E", fmt.Sprintf(format, args...)) }

func InfoS(msg string, keysAndValues ...interface{}) { output("I", msg+pairs(keysAndValues)) }

func ErrorS(err error, msg string, keysAndValues ...interface{}) {
	output("E", fmt.Sprint(msg, " err=", err)+pairs(keysAndValues))
}
