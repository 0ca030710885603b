package slogkeys

import (
	"context"
	"log"
	"log/slog"
	"slices"
)

// A function says of each attribute whether it is to be deleted.

type deleting struct {
	slog.Handler
	keys []string
}

func (h deleting) keep(all []slog.Attr) []slog.Attr {
	return slices.DeleteFunc(all, func(a slog.Attr) bool { return slices.Contains(h.keys, a.Key) })
}

func (h deleting) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(h.keep([]slog.Attr{a})...)
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func deleted(u User) {
	slog.New(deleting{text, []string{"mail"}}).Info("came", "mail", u.Email) // ok
}

func notDeleted(u User) {
	slog.New(deleting{text, []string{"mail"}}).Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func attributes(mail, nick string) []slog.Attr {
	return []slog.Attr{{Key: "mail", Value: slog.StringValue(mail)}, {Key: "nick", Value: slog.StringValue(nick)}}
}

func isMail(a slog.Attr) bool { return a.Key == "mail" }

func isNoMail(a slog.Attr) bool { return a.Key != "mail" }

func deletedHere(u User) {
	all := []slog.Attr{{Key: "mail", Value: slog.StringValue(u.Email)}}
	all = slices.DeleteFunc(all, isMail)
	log.Print(all) // ok

	all = []slog.Attr{{Key: "mail", Value: slog.StringValue(u.Email)}}
	all = slices.DeleteFunc(all, isNoMail)
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A function deletes from a list that it was given.
func remove(all []slog.Attr) []slog.Attr { return slices.DeleteFunc(all, isMail) }

func removed(u User) {
	one := []slog.Attr{{Key: "mail", Value: slog.StringValue(u.Email)}}
	log.Print(remove(one))                                                          // ok
	log.Print(remove([]slog.Attr{{Key: "from", Value: slog.StringValue(u.Email)}})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Of several nobody knows which stay where.
func several(u User) {
	log.Print(slices.DeleteFunc(attributes(u.Nick, u.Email), isMail)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A copy of a list has what that has, and nothing else.
func (h deleting) WithAttrs(all []slog.Attr) slog.Handler {
	return deleting{h.Handler.WithAttrs(h.keep(slices.Clone(all))), h.keys}
}

func deletedOfCopy(u User) {
	slog.New(deleting{text, []string{"mail"}}).With("mail", u.Email).Info("came") // ok
}

func notDeletedOfCopy(u User) {
	slog.New(deleting{text, []string{"mail"}}).With("from", u.Email).Info("came") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}
