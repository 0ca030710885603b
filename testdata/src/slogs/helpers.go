package slogs

import "log/slog"

// Loggers that a helper makes of attributes.

func of(a slog.Attr) *slog.Logger { return slog.With(a) }

func ofAll(as []slog.Attr) *slog.Logger {
	var args []any
	for _, a := range as {
		args = append(args, a)
	}
	return slog.With(args...)
}

func more(l *slog.Logger, as ...slog.Attr) *slog.Logger {
	for _, a := range as {
		l = l.With(a)
	}
	return l
}

func ofValue(v slog.Value) *slog.Logger { return slog.With("value", v) }

func keys(as []slog.Attr) *slog.Logger {
	var args []any
	for _, a := range as {
		args = append(args, slog.Bool(a.Key, true))
	}
	return slog.With(args...)
}

func helped(l *slog.Logger, u User) {
	of(slog.String("mail", u.Email)).Info("hi")                   // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	of(slog.String("nick", u.Nick)).Info("hi")                    // ok
	ofAll([]slog.Attr{slog.String("mail", u.Email)}).Info("hi")   // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	ofAll([]slog.Attr{slog.String("nick", u.Nick)}).Info("hi")    // ok
	more(l, slog.String("mail", u.Email)).Info("hi")              // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	more(l, slog.String("nick", u.Nick)).Info("hi")               // ok
	ofValue(slog.StringValue(u.Email)).Info("hi")                 // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	ofValue(slog.StringValue(u.Nick)).Info("hi")                  // ok
	of(slog.Any("user", u)).Info("hi")                            // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	of(slog.Any("session", Session{u.ID, u.Email})).Info("hi")    // ok
	more(l, slog.String("nick", u.Nick)).Info("hi", "id", u.ID)   // ok
	more(l, slog.String("nick", u.Nick)).Info("hi", "m", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}
