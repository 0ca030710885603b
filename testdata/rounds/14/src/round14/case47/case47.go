// Package case47 sends what people want to hear, in the way that they want.
package case47

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
)

// Channel is a way to reach somebody.
type Channel string

// The channels.
const (
	Mail Channel = "mail"
	Text Channel = "text"
	Push Channel = "push"
)

// Preference is of a person.
type Preference struct {
	ID     int
	Email  string `pii:"email"`
	Phone  string `pii:"phone"`
	Device string `pii:"device-id"`
	Wants  []Channel
}

// strategy gives where to send to.
type strategy func(Preference) (string, error)

var errNowhere = errors.New("nowhere to send to")

func or(to string) (string, error) {
	if to == "" {
		return "", errNowhere
	}
	return to, nil
}

var strategies = map[Channel]strategy{
	Mail: func(p Preference) (string, error) { return or(p.Email) },
	Text: func(p Preference) (string, error) { return or(p.Phone) },
	Push: func(p Preference) (string, error) { return "", fmt.Errorf("device of %d: %w", p.ID, errNowhere) },
}

// outcome is of one channel.
type outcome struct {
	via Channel
	to  string
	err error
}

// LogValue leaves out where it went.
func (o outcome) LogValue() slog.Value { return slog.AnyValue([]any{o.via, o.err}) }

func each(p Preference) []outcome {
	var all []outcome
	for _, c := range p.Wants {
		to, err := strategies[c](p)
		all = append(all, outcome{c, to, err})
	}
	return all
}

func (o outcome) failed() bool { return o.err != nil }

// LeakSent logs where it was sent to, CleanSent the outcome.
func LeakSent(p Preference) {
	p.Wants = []Channel{Mail}
	p.Phone = ""
	for _, o := range each(p) {
		slog.Info("sent", "to", o.to) // leak: Preference.Email
	}
}

func CleanSent(p Preference) {
	p.Wants = []Channel{Mail}
	p.Phone = ""
	for _, o := range each(p) {
		slog.Info("sent", "to", o)
	}
}

// LeakText calls one strategy, CleanText another, whose error has only a number.
func LeakText(p Preference) {
	text := func(p Preference) (string, error) { return or(p.Phone) }
	to, err := text(p)
	slog.Info("text", "to", to, "err", err) // leak: Preference.Phone
}

func CleanText(p Preference) {
	push := func(p Preference) (string, error) { return "", fmt.Errorf("device of %d: %w", p.ID, errNowhere) }
	to, err := push(p)
	slog.Info("text", "to", to, "err", err)
}

// LeakDevice logs the device, CleanDevice whether it is wanted.
func LeakDevice(p Preference) {
	slog.Info("push", "device", p.Device, "wanted", slices.Contains(p.Wants, Push)) // leak: Preference.Device
}

func CleanDevice(p Preference) {
	slog.Info("push", "device", slices.Contains(p.Wants, Push) && p.Device != "")
}

// LeakFailed logs where those were to go that did not fail, CleanFailed how many.
func LeakFailed(p Preference) {
	p.Email = ""
	good := slices.DeleteFunc(each(p), outcome.failed)
	slog.Info("good", "first", good[0].to) // leak: Preference.Phone
}

func CleanFailed(p Preference) {
	p.Email = ""
	good := slices.DeleteFunc(each(p), outcome.failed)
	slog.Info("good", "first", good[0].via)
}
