package slogedits

import (
	"context"
	"log/slog"
	"strings"
)

// Attributes in groups are changed by their own keys, groups by none.

func hideMail(_ []string, a slog.Attr) slog.Attr {
	if strings.ToLower(a.Key) == "mail" {
		return slog.String(a.Key, "***")
	}
	return a
}

func inGroups(u User) {
	l := with(hideMail)
	l.Info("came", slog.Group("who", "id", u.ID, "mail", u.Email))                                    // ok
	l.Info("came", slog.Group("who", "id", u.ID, "Mail", u.Email))                                    // ok
	l.Info("came", slog.Group("who", "mail", u.ID, "from", u.Email))                                  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("came", slog.Group("mail", "from", u.Email))                                               // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("came", slog.Group("mail", slog.String("mail", u.Email)))                                  // ok
	l.Info("came", slog.Group("who", slog.String("from", u.Email)))                                   // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("came", "n", 1, slog.Group("who", slog.Group("by", "mail", u.Email), "nick", u.Nick))      // ok
	l.Info("came", "n", 1, slog.Group("who", slog.Group("by", "from", u.Email), "mail", u.Nick))      // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.LogAttrs(context.Background(), 0, "came", slog.GroupAttrs("who", slog.String("mail", u.Email))) // ok
	l.LogAttrs(context.Background(), 0, "came", slog.GroupAttrs("mail", slog.Any("from", u.Email)))   // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.LogAttrs$`
}

func groupOfSome(u User, attrs ...any) {
	with(hideMail).Info("came", slog.Group("mail", attrs...))                     // ok: callers are told
	with(hideMail).Info("came", slog.Group("mail", append(attrs, u.Email, 1)...)) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func wholeUser(u User) {
	with(hideMail).Info("came", slog.Group("who", "mail", u))               // ok
	with(hideMail).Info("came", slog.Group("who", "user", u))               // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hideMail).Info("came", slog.Group("who", "mail", u, "user", u.ID)) // ok
}
