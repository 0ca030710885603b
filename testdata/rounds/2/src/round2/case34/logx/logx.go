// Package logx wraps log/slog.
package logx

import (
	"fmt"
	"log/slog"
)

// Logger is what the packages take.
type Logger interface {
	Infof(format string, args ...any)
	Errorf(format string, args ...any)
}

type std struct{ component string }

// For returns the logger of a component.
func For(component string) Logger { return std{component} }

func (s std) Infof(format string, args ...any) {
	slog.Info(fmt.Sprintf(format, args...), "component", s.component)
}

func (s std) Errorf(format string, args ...any) {
	slog.Error(fmt.Sprintf(format, args...), "component", s.component)
}
