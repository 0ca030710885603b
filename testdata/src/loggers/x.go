// Package loggers logs to writers that it knows.
package loggers

import (
	"bytes"
	"context"
	"io"
	"log"
	"log/slog"
	"os"
	"strings"

	"loggers/dep"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func known(u User, w io.Writer) {
	log.New(os.Stderr, "", 0).Print(u.Email)                        // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(os.Stderr, "", 0).Print(u.Nick)                         // ok
	log.New(io.Discard, "", 0).Print(u.Email)                       // ok
	log.New(w, "", 0).Print(u.Email)                                // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(w, "", 0).Print(u.Nick)                                 // ok
	log.New(os.Stderr, u.Email, 0).Print("hello")                   // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(io.Discard, u.Email, 0).Print("hello")                  // ok
	log.New(io.MultiWriter(io.Discard, os.Stderr), "", 0).Print(u)  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(io.MultiWriter(io.Discard, io.Discard), "", 0).Print(u) // ok
	log.Default().Printf("%s", u.Email)                             // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf$`
	dep.Over(os.Stderr).Output(1, u.Email)                          // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Output$`
	dep.Over(io.Discard).Output(1, u.Email)                         // ok
	log.New(nil, "", 0).Print(u.Email)                              // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	dep.Quiet().Fatal(u.Email)                                      // ok
}

func file(u User) {
	f, err := os.Create("log.txt")
	if err != nil {
		return
	}
	log.New(f, "", 0).Print(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(f, "", 0).Print(u.Nick)  // ok
}

func buffered(u User) {
	var b bytes.Buffer
	log.New(&b, "", 0).Print(u.Email)
	io.WriteString(os.Stdout, b.String()) // want `^User\.Email \(pii:email\) reaches io\.WriteString$`
	b.Reset()
	io.WriteString(os.Stdout, b.String()) // ok
	var s strings.Builder
	log.New(&s, "", 0).Print(u.Nick)
	io.WriteString(os.Stdout, s.String()) // ok
}

func turned(u User) {
	l := log.New(io.Discard, "", 0)
	held := l
	held.Print(u.Email) // ok
	l.SetOutput(os.Stderr)
	held.Print(u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	l.SetPrefix(u.Email) // ok: nothing is written
	held.Print("hello")  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	l.SetOutput(io.Discard)
	held.Print(u.Email)  // ok
	l.SetPrefix(u.Email) // ok
}

func mayBe(u User, loud bool) {
	l := dep.Quiet()
	l.Print(u.Email) // ok
	if loud {
		l = log.Default()
	}
	l.Print(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
}

// An input that callers know better.

func say(l *log.Logger, text string) { l.Print(text) }

func handed(u User) {
	say(log.New(os.Stderr, "", 0), u.Email)     // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through loggers\.say$`
	say(log.New(io.Discard, "", 0), u.Email)    // ok
	say(log.Default(), u.Email)                 // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through loggers\.say$`
	dep.Say(log.New(os.Stderr, "", 0), u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through dep\.Say$`
	dep.Say(dep.Quiet(), u.Email)               // ok
}

func given(l *log.Logger, u User) { l.Print(u.Email) } // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`

func inField(u User, unknown *dep.Service) {
	loud := &dep.Service{Log: dep.Over(os.Stderr)}
	loud.Done(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Println through Service\.Done$`
	loud.Done(u.Nick)  // ok
	quiet := &dep.Service{Log: dep.Over(io.Discard)}
	quiet.Done(u.Email)   // ok
	unknown.Done(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Println through Service\.Done$`
	var b bytes.Buffer
	tested := &dep.Service{Log: dep.Over(&b)}
	tested.Done(u.Email)
	log.Print(b.Len(), tested) // ok
	log.Print(b.String())      // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func captured(u User) {
	l := log.New(io.Discard, "", 0)
	quiet := func(text string) { l.Print(text) }
	quiet(u.Email) // ok
	m := log.New(os.Stderr, "", 0)
	loud := func(text string) { m.Print(text) }
	loud(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
}

// Writers of the program's own.

type last struct{ text []byte }

func (w *last) Write(p []byte) (int, error) {
	w.text = append(w.text[:0], p...)
	return len(p), nil
}

type count struct{ n int }

func (w *count) Write(p []byte) (int, error) {
	w.n++
	return len(p), nil
}

type prefixed struct{ next io.Writer }

func (w prefixed) Write(p []byte) (int, error) {
	io.WriteString(w.next, "> ")
	return w.next.Write(p)
}

type console struct{}

func (console) Write(p []byte) (int, error) { return os.Stdout.Write(p) }

func own(u User, w io.Writer) {
	var l last
	log.New(&l, "", 0).Print(u.Email)
	log.Printf("%s", l.text) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	var c count
	log.New(&c, "", 0).Print(u.Email)
	log.Printf("%d", c.n)                               // ok
	log.New(console{}, "", 0).Print(u.Email)            // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.Write through Logger\.Print$`
	log.New(console{}, "", 0).Print(u.Nick)             // ok
	log.New(prefixed{os.Stderr}, "", 0).Print(u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(prefixed{w}, "", 0).Print(u.Email)          // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(prefixed{io.Discard}, "", 0).Print(u.Email) // ok
	log.New(prefixed{&c}, "", 0).Print(u.Email)         // ok
}

// Which buffer or writer a caller passes does not matter.

func passed(u User, b *bytes.Buffer, l *last, c *count) {
	log.New(b, "", 0).Print(u.Email) // ok
	os.Stdout.Write(b.Bytes())       // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.Write$`
	log.New(l, "", 0).Print(u.Email) // ok
	log.Printf("%s", l.text)         // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.New(c, "", 0).Print(u.Email) // ok
	log.Print(c.n)                   // ok
}

// log/slog.

func handlers(u User, w io.Writer) {
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("user", "mail", u.Email)                 // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(slog.NewTextHandler(io.Discard, nil)).Info("user", "mail", u.Email)                // ok
	slog.New(slog.NewJSONHandler(w, nil)).Info("user", "mail", u.Email)                         // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(slog.NewJSONHandler(w, nil)).Info("user", "nick", u.Nick)                          // ok
	slog.New(slog.DiscardHandler).Info("user", "mail", u.Email)                                 // ok
	slog.New(slog.DiscardHandler).With("mail", u.Email).Info("user")                            // ok
	slog.New(slog.NewTextHandler(os.Stderr, nil)).With("mail", u.Email).WithGroup("g").Info("") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(slog.NewTextHandler(io.Discard, nil)).WithGroup("g").Warn("user " + u.Email)       // ok
	slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo).Print(u.Email)                       // ok
	slog.NewLogLogger(slog.Default().Handler(), slog.LevelInfo).Print(u.Email)                  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	both := slog.NewMultiHandler(slog.DiscardHandler, slog.NewTextHandler(os.Stderr, nil))
	slog.New(both).Info("user", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	none := slog.NewMultiHandler(slog.DiscardHandler, slog.NewTextHandler(io.Discard, nil))
	slog.New(none).Info("user", "mail", u.Email) // ok
}

func slogBuffer(u User) {
	var b bytes.Buffer
	l := slog.New(slog.NewTextHandler(io.MultiWriter(&b, os.Stderr), nil))
	l.Info("user", "mail", u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("user", "bytes", b.Len()) // ok
	os.Stdout.Write(b.Bytes())       // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.Write$`
}

// marked adds an attribute.
type marked struct{ next slog.Handler }

func (h marked) Enabled(context.Context, slog.Level) bool { return true }
func (h marked) WithAttrs(as []slog.Attr) slog.Handler    { return marked{h.next.WithAttrs(as)} }
func (h marked) WithGroup(name string) slog.Handler       { return marked{h.next.WithGroup(name)} }
func (h marked) Handle(ctx context.Context, r slog.Record) error {
	r.AddAttrs(slog.String("app", "shop"))
	return h.next.Handle(ctx, r)
}

// terse keeps the numbers of a line.
type terse struct{ slog.Handler }

func (h terse) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, "line", r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "id" {
			out.AddAttrs(slog.Int("id", int(a.Value.Int64())))
		}
		return true
	})
	return h.Handler.Handle(ctx, out)
}

// lines keeps the messages.
type lines struct {
	slog.Handler
	all []string
}

func (h *lines) Handle(_ context.Context, r slog.Record) error {
	h.all = append(h.all, r.Message)
	return nil
}

func ownHandlers(u User) {
	text := slog.NewTextHandler(os.Stderr, nil)
	slog.New(marked{text}).Info("user", "mail", u.Email)                        // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(marked{text}).Info("user", "nick", u.Nick)                         // ok
	slog.New(marked{slog.DiscardHandler}).Info("user", "mail", u.Email)         // ok
	slog.New(dep.Bare(text)).Info("user", "mail", u.Email)                      // ok
	slog.New(dep.Bare(text)).Info("user "+u.Email, "nick", u.Nick)              // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(terse{text}).Info("user "+u.Email, "id", u.ID)                     // ok
	slog.New(marked{dep.Bare(text)}).Info("user", slog.String("mail", u.Email)) // ok
	slog.New(marked{dep.Bare(text)}).Info(u.Email, slog.String("nick", u.Nick)) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(dep.Bare(text)).With("mail", u.Email).Info("user")                 // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	kept := &lines{Handler: text}
	slog.New(kept).Info("user "+u.Nick, "mail", u.Email) // ok
	log.Print(kept.all)                                  // ok
	slog.New(kept).Info("user " + u.Email)
	slog.New(kept).Info("bye")
	log.Print(kept.all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
