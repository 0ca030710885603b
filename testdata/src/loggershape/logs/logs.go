// Package logs has a server whose lines go through a function.
package logs

import "sync"

// Logger is implemented elsewhere.
type Logger interface {
	Noticef(format string, v ...any)
}

// Server has a logger that may be replaced.
type Server struct {
	mu  sync.RWMutex
	log Logger
}

// Noticef logs a line.
func (s *Server) Noticef(format string, v ...any) {
	s.Do(func(l Logger, format string, v ...any) { l.Noticef(format, v...) }, format, v...)
}

// Do calls f with the logger.
func (s *Server) Do(f func(l Logger, format string, v ...any), format string, args ...any) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.log != nil {
		f(s.log, format, args...)
	}
}
