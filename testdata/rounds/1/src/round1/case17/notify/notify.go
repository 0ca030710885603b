// Package notify writes notices to the log.
package notify

import "log/slog"

type Notice struct {
	label  string
	secret string
	hook   func(string) string
}

type Option func(*Notice)

func WithLabel(s string) Option { return func(n *Notice) { n.label = s } }

func WithSecret(s string) Option { return func(n *Notice) { n.secret = s } }

func WithHook(f func(string) string) Option { return func(n *Notice) { n.hook = f } }

func Defaults() []Option { return []Option{WithLabel("none")} }

func New(opts ...Option) *Notice {
	n := &Notice{hook: func(s string) string { return s }}
	for _, o := range opts {
		o(n)
	}
	return n
}

// Emit logs the text with the label of the notice.
func (n *Notice) Emit(text string) {
	slog.Info(n.hook(text), "label", n.label, "sealed", n.secret != "")
}
