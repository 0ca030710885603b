// Package case43 moves people to a new flat in steps that can be undone.
package case43

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
)

type Move struct {
	ID       string
	From, To string `pii:"address"`
	Mover    string
}

// A step does something, or undoes it.
type step struct {
	name string
	do   func(context.Context, *state) error
	undo func(context.Context, *state)
}

// state is what steps tell each other.
type state struct {
	move  Move
	notes map[string]string
	trace []string
}

func (s *state) done(name string) { s.trace = append(s.trace, name) }

func run(ctx context.Context, s *state, steps ...step) error {
	for i, st := range steps {
		if err := st.do(ctx, s); err != nil {
			for j := i - 1; j >= 0; j-- {
				steps[j].undo(ctx, s)
			}
			return fmt.Errorf("step %s: %w", st.name, err)
		}
		s.done(st.name)
	}
	return nil
}

func nothing(context.Context, *state) {}

func note(key, text string) step {
	return step{"note", func(_ context.Context, s *state) error {
		s.notes[key] = text
		return nil
	}, nothing}
}

func fail(text string) step {
	return step{"fail", func(context.Context, *state) error { return errors.New(text) }, nothing}
}

func begin(m Move) *state { return &state{move: m, notes: map[string]string{}} }

func LeakNotes(m Move) {
	s := begin(m)
	err := run(context.Background(), s, note("to", "moves to "+m.To))
	slog.Info("moved", "notes", s.notes, "error", err) // leak: Move.To
}

func CleanNotes(m Move) {
	s := begin(m)
	err := run(context.Background(), s, note("to", "moves with "+m.Mover))
	slog.Info("moved", "notes", s.notes, "error", err)
}

func LeakUndo(m Move) {
	s := begin(m)
	order := step{"order", func(context.Context, *state) error { return nil }, func(ctx context.Context, s *state) {
		slog.WarnContext(ctx, "order undone", "from", s.move.From) // leak: Move.From
	}}
	_ = run(context.Background(), s, order, fail("no van"))
}

func CleanUndo(m Move) {
	s := begin(m)
	order := step{"order", func(context.Context, *state) error { return nil }, func(ctx context.Context, s *state) {
		slog.WarnContext(ctx, "order undone", "id", s.move.ID)
	}}
	_ = run(context.Background(), s, order, fail("no van"))
}

func LeakFailed(m Move) {
	if err := run(context.Background(), begin(m), fail("no way from "+m.From)); err != nil {
		slog.Error("failed", "error", err) // leak: Move.From
	}
}

func CleanFailed(m Move) {
	if err := run(context.Background(), begin(m), fail("no way with "+m.Mover)); err != nil {
		slog.Error("failed", "error", err)
	}
}

func CleanTrace(m Move) {
	s := begin(m)
	_ = run(context.Background(), s, note("to", m.To))
	slog.Info("moved", "steps", s.trace, "notes", len(s.notes))
}
