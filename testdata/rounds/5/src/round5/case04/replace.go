// Package case04 rewrites attributes in the options of a slog handler.
package case04

import (
	"log/slog"
	"os"
)

type Guest struct {
	Room  int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

func dropPhone(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "phone" {
		return slog.Attr{}
	}
	return a
}

func hideAll(_ []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case slog.TimeKey, slog.LevelKey, slog.MessageKey:
		return a
	}
	return slog.String(a.Key, "hidden")
}

func logger(replace func([]string, slog.Attr) slog.Attr) *slog.Logger {
	return slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: replace}))
}

func LeakKept(g Guest) {
	logger(dropPhone).Info("arrived", "guest", g.Name) // leak: Guest.Name
}

func CleanKept(g Guest) {
	logger(hideAll).Info("arrived", "guest", g.Name)
}

func LeakMessage(g Guest) {
	logger(hideAll).Info("arrived: " + g.Name) // leak: Guest.Name
}

func CleanMessage(g Guest) {
	logger(hideAll).Info("arrived", "guest", g.Name, "phone", g.Phone)
}

func LeakOtherKey(g Guest) {
	logger(dropPhone).Info("arrived", "mobile", g.Phone) // leak: Guest.Phone
}

func CleanOtherKey(g Guest) {
	logger(dropPhone).Info("arrived", "room", g.Room)
}
