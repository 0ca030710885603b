// Package log is a stub of the package of the same path, with what the cases use. It logs to standard error.
package log

import (
	"context"
	"os"

	"github.com/rs/zerolog"
)

var Logger = zerolog.New(os.Stderr)

func With() zerolog.Context                   { return Logger.With() }
func Debug() *zerolog.Event                   { return Logger.Debug() }
func Info() *zerolog.Event                    { return Logger.Info() }
func Warn() *zerolog.Event                    { return Logger.Warn() }
func Error() *zerolog.Event                   { return Logger.Error() }
func Ctx(ctx context.Context) *zerolog.Logger { return zerolog.Ctx(ctx) }
