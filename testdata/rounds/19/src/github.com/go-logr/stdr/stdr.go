// Package stdr is a stub of the package of the same path, with what the cases use. It logs to standard error, at every level.
package stdr

import (
	"fmt"
	"log"
	"os"

	"github.com/go-logr/logr"
)

type StdLogger interface {
	Output(calldepth int, logline string) error
}

func New(std StdLogger) logr.Logger {
	if std == nil {
		std = log.New(os.Stderr, "", log.LstdFlags)
	}
	return logr.New(sink{std, ""})
}

type sink struct {
	std    StdLogger
	prefix string
}

func pairs(keysAndValues []any) string {
	text := ""
	for i := 0; i+1 < len(keysAndValues); i += 2 {
		v := keysAndValues[i+1]
		if m, ok := v.(logr.Marshaler); ok {
			v = m.MarshalLog()
		}
		text += fmt.Sprintf(" %v=%+v", keysAndValues[i], v)
	}
	return text
}

func (s sink) Init(info logr.RuntimeInfo) {}
func (s sink) Enabled(level int) bool     { return true }

func (s sink) Info(level int, msg string, keysAndValues ...any) {
	s.std.Output(1, s.prefix+msg+pairs(keysAndValues))
}

func (s sink) Error(err error, msg string, keysAndValues ...any) {
	s.std.Output(1, fmt.Sprint(s.prefix, msg, " error=", err)+pairs(keysAndValues))
}

func (s sink) WithValues(keysAndValues ...any) logr.LogSink {
	return sink{s.std, s.prefix + pairs(keysAndValues) + " "}
}

func (s sink) WithName(name string) logr.LogSink { return sink{s.std, s.prefix + name + " "} }
