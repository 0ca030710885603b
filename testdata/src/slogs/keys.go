package slogs

import (
	"context"
	"fmt"
	"log/slog"
)

// A handler of the program's own may show the keys of attributes alone, or their values.

type ownHandler struct{}

func (ownHandler) Enabled(context.Context, slog.Level) bool { return true }

type keysAlone struct{ ownHandler }

func (h keysAlone) WithAttrs([]slog.Attr) slog.Handler { return h }
func (h keysAlone) WithGroup(string) slog.Handler      { return h }

func (keysAlone) Handle(_ context.Context, r slog.Record) error {
	var all []string
	r.Attrs(func(a slog.Attr) bool {
		all = append(all, a.Key)
		return true
	})
	_, err := fmt.Println(r.Message, all)
	return err
}

type valuesAlone struct{ ownHandler }

func (h valuesAlone) WithAttrs([]slog.Attr) slog.Handler { return h }
func (h valuesAlone) WithGroup(string) slog.Handler      { return h }

func (valuesAlone) Handle(_ context.Context, r slog.Record) error {
	var all []string
	r.Attrs(func(a slog.Attr) bool {
		all = append(all, a.Value.String())
		return true
	})
	_, err := fmt.Println(r.Message, all)
	return err
}

// whole hands attributes on.
type whole struct {
	ownHandler
	inner slog.Handler
}

func (h whole) WithAttrs([]slog.Attr) slog.Handler { return h }
func (h whole) WithGroup(string) slog.Handler      { return h }

func (h whole) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(a)
		return true
	})
	return h.inner.Handle(ctx, out)
}

func handledByOwn(c reader) {
	l := slog.New(keysAlone{})
	l.Info("x", "mail", c.Mail)                                               // ok
	l.Info("x", c.Mail, "mail")                                               // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`
	l.Info("x", "id", c.ID, "mail", c.Mail)                                   // ok
	l.Info("x", "id", c.ID, c.Mail, "mail")                                   // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`
	l.Info("x", "id", "text", c.Mail, "mail")                                 // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`
	l.Info("x", slog.Int("id", 4), "mail", c.Mail)                            // ok
	l.Info("x", slog.String("mail", c.Mail))                                  // ok
	l.Info("x", slog.String(c.Mail, "mail"))                                  // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`
	l.Info(c.Mail, "mail", "x")                                               // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`
	l.LogAttrs(context.Background(), 0, "x", slog.Any("mail", c.Mail))        // ok
	l.LogAttrs(context.Background(), 0, "x", slog.Any(c.Mail, "mail"))        // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.LogAttrs$`
	l.InfoContext(context.Background(), "x", slog.Group("g", "mail", c.Mail)) // ok

	l = slog.New(valuesAlone{})
	l.Info("x", "mail", c.Mail)              // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`
	l.Info("x", "id", c.ID)                  // ok
	l.Info("x", slog.String("mail", c.Mail)) // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`

	slog.New(whole{inner: slog.DiscardHandler}).Info("x", "mail", c.Mail) // ok
	slog.New(whole{inner: valuesAlone{}}).Info("x", "mail", c.Mail)       // want `^reader\.Mail \(pii:email\) reaches fmt\.Println through Logger\.Info$`
}
