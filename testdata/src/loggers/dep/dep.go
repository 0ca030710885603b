// Package dep makes loggers and writers for other packages.
package dep

import (
	"io"
	"log"
	"log/slog"
)

func Over(w io.Writer) *log.Logger { return log.New(w, "dep ", 0) }

func Quiet() *log.Logger { return log.New(io.Discard, "", 0) }

func Say(l *log.Logger, text string) { l.Print(text) }

type Service struct{ Log *log.Logger }

func (s *Service) Done(what string) { s.Log.Println("done", what) }

// Bare hands on the message and drops the attributes.
func Bare(h slog.Handler) slog.Handler { return bare{h} }
