// Package case23 keeps a logger for each request in its context.
package case23

import (
	"context"
	"log"
	"log/slog"
	"os"
	"strings"
)

type Caller struct {
	ID       string
	Username string `pii:"username"`
	Agent    string `pii:"browser"`
}

type loggerKey struct{}

// reqLogger writes lines that begin with what is known of the request.
type reqLogger struct{ parts []string }

func (l *reqLogger) with(part string) *reqLogger {
	return &reqLogger{parts: append(append([]string(nil), l.parts...), part)}
}

func (l *reqLogger) infof(format string, args ...any) {
	log.Printf(strings.Join(l.parts, " ")+": "+format, args...)
}

func (l *reqLogger) count() { log.Print("request with parts: ", len(l.parts)) }

func withLogger(ctx context.Context, l *reqLogger) context.Context {
	return context.WithValue(ctx, loggerKey{}, l)
}

func logger(ctx context.Context) *reqLogger {
	if l, ok := ctx.Value(loggerKey{}).(*reqLogger); ok {
		return l
	}
	return &reqLogger{}
}

func LeakScoped(c Caller) {
	ctx := withLogger(context.Background(), (&reqLogger{}).with("user="+c.Username))
	logger(ctx).infof("search took %dms", 12) // leak: Caller.Username
}

func CleanScoped(c Caller) {
	ctx := withLogger(context.Background(), (&reqLogger{}).with("user="+c.ID))
	logger(ctx).infof("search took %dms", 12)
}

func CleanCount(c Caller) {
	ctx := withLogger(context.Background(), (&reqLogger{}).with("user="+c.Username))
	logger(ctx).count()
}

// search logs with what the request brought along.
func search(ctx context.Context, words int) {
	logger(ctx).infof("search of %d words", words)
}

func LeakSearch(c Caller) {
	base := &reqLogger{parts: []string{"api"}}
	ctx := withLogger(context.Background(), base.with("agent="+c.Agent))
	search(ctx, 3) // leak: Caller.Agent
}

func CleanSearch(c Caller) {
	base := &reqLogger{parts: []string{"api"}}
	_ = base.with("agent=" + c.Agent)
	ctx := withLogger(context.Background(), base)
	search(ctx, 3)
}

func LeakSlog(c Caller) {
	slog.With("id", c.ID, "agent", c.Agent).Info("request") // leak: Caller.Agent
}

func CleanSlog(c Caller) {
	slog.With("id", c.ID, "agent", len(c.Agent)).Info("request")
}

func LeakGroup(c Caller) {
	slog.Info("request", slog.Group("caller", slog.String("id", c.ID), slog.String("name", c.Username))) // leak: Caller.Username
}

func CleanGroup(c Caller) {
	slog.Info("request", slog.Group("caller", slog.String("id", c.ID), slog.Bool("name", c.Username != "")))
}

func LeakAttrs(c Caller) {
	l := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	attrs := []slog.Attr{slog.String("id", c.ID)}
	attrs = append(attrs, slog.Any("caller", map[string]string{"agent": c.Agent}))
	l.LogAttrs(context.Background(), slog.LevelWarn, "slow", attrs...) // leak: Caller.Agent
}

func CleanAttrs(c Caller) {
	l := slog.New(slog.DiscardHandler)
	attrs := []slog.Attr{slog.String("id", c.ID)}
	attrs = append(attrs, slog.Any("caller", map[string]string{"agent": c.Agent}))
	l.LogAttrs(context.Background(), slog.LevelWarn, "slow", attrs...)
}
