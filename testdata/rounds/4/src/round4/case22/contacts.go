// Package case22 has contacts of whom not everything is known.
package case22

import (
	"errors"
	"log/slog"
	"strings"

	"round4/case22/opt"
)

type Contact struct {
	Slug   string
	Mobile opt.Option[string] `pii:"phone"`
	Skype  opt.Option[string] `pii:"social-profile"`
}

func mobile(c Contact) (string, error) {
	m := c.Mobile.Or("")
	if m == "" {
		return "", errors.New("no number")
	}
	return m, nil
}

func LeakOr(c Contact) {
	slog.Info("call", "number", c.Mobile.Or("unknown")) // leak: Contact.Mobile
}

func CleanOr(c Contact) {
	slog.Info("call", "number", c.Mobile.IsSome())
}

func LeakMap(c Contact) {
	link := opt.Map(c.Skype, func(s string) string { return "skype:" + s })
	slog.Info("link " + link.Or("none")) // leak: Contact.Skype
}

func CleanMap(c Contact) {
	link := opt.Map(c.Skype, func(s string) int { return strings.Count(s, ".") })
	slog.Info("link", "dots", link.Or(0))
}

func CleanOptionText(c Contact) {
	slog.Info("skype: " + c.Skype.String())
}

func LeakThen(c Contact) {
	r := opt.Then(opt.Try(mobile(c)), func(m string) (string, error) { return strings.TrimSpace(m), nil })
	slog.Info("dialled " + r.String()) // leak: Contact.Mobile
}

func CleanThen(c Contact) {
	r := opt.Then(opt.Try(mobile(c)), func(string) (string, error) { return c.Slug, nil })
	slog.Info("dialled " + r.String())
}
