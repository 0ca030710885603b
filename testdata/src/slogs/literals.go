package slogs

import (
	"context"
	"log/slog"
)

// An attribute may be written down as the struct that it is.

func literals(c reader) {
	slog.Info("x", slog.Attr{Key: "mail", Value: slog.StringValue(c.Mail)}) // want `^reader\.Mail \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", slog.Attr{Key: "mail", Value: slog.IntValue(c.ID)})      // ok
	slog.Info("x", slog.Attr{Key: c.Mail, Value: slog.IntValue(c.ID)})      // want `^reader\.Mail \(pii:email\) reaches log/slog\.Info$`
	a := slog.Attr{Key: "mail"}
	slog.LogAttrs(context.Background(), 0, "x", a) // ok
	a.Value = slog.StringValue(c.Mail)
	slog.LogAttrs(context.Background(), 0, "x", a) // want `^reader\.Mail \(pii:email\) reaches log/slog\.LogAttrs$`
	a.Value = slog.StringValue("***")
	slog.LogAttrs(context.Background(), 0, "x", a)                                        // ok
	slog.With(slog.Attr{Key: "mail", Value: slog.AnyValue(c.Mail)}).Info("x")             // want `^reader\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.Info("x", slog.Group("g", slog.Attr{Key: "mail", Value: slog.AnyValue(c.Mail)})) // want `^reader\.Mail \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", slog.Group("g", slog.Attr{Key: "mail", Value: slog.AnyValue(c.ID)}))   // ok
}

func logAttr(a slog.Attr) { slog.Info("x", a) }

func logKey(a slog.Attr) { slog.Info(a.Key) }

func logAttrs(attrs ...slog.Attr) { slog.LogAttrs(context.Background(), 0, "x", attrs...) }

func literalsElsewhere(c reader) {
	logAttr(slog.Attr{Key: "mail", Value: slog.StringValue(c.Mail)})  // want `^reader\.Mail \(pii:email\) reaches log/slog\.Info through slogs\.logAttr$`
	logAttr(slog.Attr{Key: "mail", Value: slog.IntValue(c.ID)})       // ok
	logKey(slog.Attr{Key: "mail", Value: slog.StringValue(c.Mail)})   // ok
	logKey(slog.Attr{Key: c.Mail})                                    // want `^reader\.Mail \(pii:email\) reaches log/slog\.Info through slogs\.logKey$`
	logAttrs(slog.Attr{Key: "mail", Value: slog.StringValue(c.Mail)}) // want `^reader\.Mail \(pii:email\) reaches log/slog\.LogAttrs through slogs\.logAttrs$`
	logAttrs(slog.Attr{Key: "mail", Value: slog.IntValue(c.ID)})      // ok
}
