// Package plugins lets others see messages, and change them.
package plugins

import (
	"context"
	"fmt"
	"log/slog"
	"strings"

	"round16/case04/model"
)

// Plugin sees messages.
type Plugin interface {
	Name() string
	On(ctx context.Context, m model.Message) (model.Message, error)
}

// Func is a function as a plugin.
type Func struct {
	ID string
	F  func(model.Message) (model.Message, error)
}

// Name implements Plugin.
func (f Func) Name() string { return f.ID }

// On implements Plugin.
func (f Func) On(_ context.Context, m model.Message) (model.Message, error) { return f.F(m) }

// Upper shouts.
type Upper struct{}

// Name implements Plugin.
func (Upper) Name() string { return "upper" }

// On implements Plugin.
func (Upper) On(_ context.Context, m model.Message) (model.Message, error) {
	m.Text = strings.ToUpper(m.Text)
	return m, nil
}

// Debug logs what passes.
type Debug struct{ Log *slog.Logger }

// Name implements Plugin.
func (Debug) Name() string { return "debug" }

// On implements Plugin.
func (d Debug) On(ctx context.Context, m model.Message) (model.Message, error) {
	d.Log.InfoContext(ctx, "passes", "message", m.ID, "said", m.Text) // leak: Message.Text
	return m, nil
}

// Stats logs how much passes.
type Stats struct{ Log *slog.Logger }

// Name implements Plugin.
func (Stats) Name() string { return "stats" }

// On implements Plugin.
func (s Stats) On(ctx context.Context, m model.Message) (model.Message, error) {
	s.Log.InfoContext(ctx, "passes", "message", m.Meta(), "length", len(m.Text))
	return m, nil
}

// Blank takes the text away.
type Blank struct{}

// Name implements Plugin.
func (Blank) Name() string { return "blank" }

// On implements Plugin.
func (Blank) On(_ context.Context, m model.Message) (model.Message, error) {
	m.Text = "[removed]"
	return m, nil
}

// Registry runs plugins one after the other.
type Registry struct {
	Log *slog.Logger
	all []Plugin
}

// Register adds plugins.
func (r *Registry) Register(ps ...Plugin) *Registry {
	r.all = append(r.all, ps...)
	return r
}

// Run hands a message to all, and logs which of them failed.
func (r *Registry) Run(ctx context.Context, m model.Message) (model.Message, error) {
	for _, p := range r.all {
		out, err := p.On(ctx, m)
		if err != nil {
			r.Log.ErrorContext(ctx, "plugin failed", "plugin", p.Name(), "message", m.ID)
			return m, fmt.Errorf("plugin %s: %w", p.Name(), err)
		}
		m = out
	}
	return m, nil
}
