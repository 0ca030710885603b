// Package loggershape has interfaces that look like loggers, and wrappers of
// loggers.
package loggershape

import (
	"context"
	"fmt"
	"log"
	"log/slog"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// Logger is implemented elsewhere.
type Logger interface {
	Infof(format string, args ...any)
	Errorf(format string, args ...any)
}

// Structured is implemented elsewhere.
type Structured interface {
	Info(msg string, kv ...any)
	Error(msg string, kv ...any)
}

func shaped(l Logger, s Structured, u User) {
	l.Infof("user %s", u.Email)       // want `^User\.Email \(pii:email\) reaches \(loggershape\.Logger\)\.Infof$`
	l.Infof("user %s", u.Nick)        // ok
	l.Infof("user %T", u.Email)       // ok
	l.Errorf("user %v", u)            // want `^User\.Email \(pii:email\) reaches \(loggershape\.Logger\)\.Errorf$`
	l.Errorf("user %d", u.ID)         // ok
	s.Info("user", "mail", u.Email)   // want `^User\.Email \(pii:email\) reaches \(loggershape\.Structured\)\.Info$`
	s.Info("user", "nick", u.Nick)    // ok
	s.Error("user "+u.Email, "id", 1) // want `^User\.Email \(pii:email\) reaches \(loggershape\.Structured\)\.Error$`
}

type service struct {
	log  Logger
	slog *slog.Logger
}

func (s *service) handle(u User) {
	s.log.Infof("user %s", u.Email)   // want `^User\.Email \(pii:email\) reaches \(loggershape\.Logger\)\.Infof$`
	s.log.Infof("user %s", u.Nick)    // ok
	s.slog.Info("user", "m", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	s.slog.Info("user", "m", u.Nick)  // ok
}

func forward(l Logger, s string) { l.Infof("value %s", s) }

func forwarded(l Logger, u User) {
	forward(l, u.Email) // want `^User\.Email \(pii:email\) reaches \(loggershape\.Logger\)\.Infof through \S*forward$`
	forward(l, u.Nick)  // ok
}

// App embeds a logger.
type App struct {
	*slog.Logger
	name string
}

func embedded(a App, u User) {
	a.Info("user", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	a.Info("user", "nick", u.Nick)  // ok
}

// Journal forwards to the standard logger.
type Journal struct{ l *log.Logger }

func (j *Journal) Record(what string, v any) { j.l.Printf("%s: %v", what, v) }
func (j *Journal) Note(what string)          { j.l.Println(what) }
func (j *Journal) Kind(v any)                { j.l.Printf("%T", v) }

func wrapped(j *Journal, u User) {
	j.Record("user", u)      // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through \S*Record$`
	j.Record("user", u.Nick) // ok
	j.Record(u.Email, 1)     // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through \S*Record$`
	j.Note(u.Email)          // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Println through \S*Note$`
	j.Note(u.Nick)           // ok
	j.Kind(u)                // ok
}

func infof(format string, args ...any) { log.Printf("INFO "+format, args...) }
func errorf(format string, args ...any) error {
	err := fmt.Errorf(format, args...)
	log.Print(err)
	return err
}

func helpers(u User) {
	infof("user %s", u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Printf through \S*infof$`
	infof("user %s", u.Nick)       // ok
	_ = errorf("user %s", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*errorf$`
	_ = errorf("user %d", u.ID)    // ok
}

type loggerKey struct{}

func with(ctx context.Context, l *slog.Logger) context.Context {
	return context.WithValue(ctx, loggerKey{}, l)
}

func from(ctx context.Context) *slog.Logger {
	if l, ok := ctx.Value(loggerKey{}).(*slog.Logger); ok {
		return l
	}
	return slog.Default()
}

func inContext(ctx context.Context, u User) {
	from(ctx).Info("user", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	from(ctx).Info("user", "nick", u.Nick)  // ok
	ctx = with(ctx, slog.With("nick", u.Nick))
	from(ctx).Info("hi") // ok
}

// The name alone makes no logger.
type counter struct{ n int }

func (c *counter) Log(s string) { c.n += len(s) }
func (c *counter) Logged() int  { return c.n }

func logLength(s string) { log.Print(len(s)) } // ok
func logName(u User)     { log.Print(u.Nick) } // ok
func trace(s string)     {}

func byNameOnly(c *counter, u User) {
	c.Log(u.Email)        // ok
	log.Print(c.Logged()) // ok
	logLength(u.Email)    // ok
	logName(u)            // ok
	trace(u.Email)        // ok
}
