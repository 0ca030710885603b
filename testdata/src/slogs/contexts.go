package slogs

import (
	"context"
	"log/slog"
	"os"
)

// A handler of the program's own gets the context of the call.

type (
	mailKey  struct{}
	traceKey struct{}
)

type addsMail struct{ slog.Handler }

func (h addsMail) Handle(ctx context.Context, r slog.Record) error {
	if mail, ok := ctx.Value(mailKey{}).(string); ok {
		r.AddAttrs(slog.String("mail", mail))
	}
	return h.Handler.Handle(ctx, r)
}

type addsTrace struct{ slog.Handler }

func (h addsTrace) Handle(ctx context.Context, r slog.Record) error {
	if trace, ok := ctx.Value(traceKey{}).(string); ok {
		r.AddAttrs(slog.String("trace", trace))
	}
	return h.Handler.Handle(ctx, r)
}

func handled(ctx context.Context, u User) {
	text := slog.NewTextHandler(os.Stderr, nil)
	mails, traces := slog.New(addsMail{text}), slog.New(addsTrace{text})
	with := context.WithValue(context.WithValue(ctx, mailKey{}, u.Email), traceKey{}, u.Nick)
	mails.InfoContext(with, "seen")                                // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.InfoContext$`
	mails.InfoContext(ctx, "seen")                                 // ok
	mails.Info("seen")                                             // ok
	traces.InfoContext(with, "seen")                               // ok
	slog.New(text).InfoContext(with, "seen")                       // ok
	mails.Log(with, slog.LevelInfo, "seen")                        // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Log$`
	mails.With("a", 1).ErrorContext(with, "seen")                  // ok: the handler that With asks is the embedded one
	traces.With("a", 1).ErrorContext(with, "seen")                 // ok
	slog.New(addsTrace{addsTrace{text}}).InfoContext(with, "seen") // ok
	traces.InfoContext(with, "seen", "mail", u.Email)              // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.InfoContext$`
}

// staysMail is asked for what is put on a logger, and stays.
type staysMail struct{ addsMail }

func (h staysMail) WithAttrs(all []slog.Attr) slog.Handler {
	return staysMail{addsMail{h.Handler.WithAttrs(all)}}
}

func stays(ctx context.Context, u User) {
	text := slog.NewTextHandler(os.Stderr, nil)
	mails := slog.New(staysMail{addsMail{text}})
	with := context.WithValue(ctx, mailKey{}, u.Email)
	mails.With("a", 1).ErrorContext(with, "seen") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.ErrorContext$`
	mails.With("a", 1).ErrorContext(ctx, "seen")  // ok
}
