// Package case50 plans shifts every night.
package case50

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"round15/case50/pool"
	"round15/case50/roster"
)

func plan(_ context.Context, s roster.Shift) (string, error) {
	if s.Hours > 10 {
		return "", &roster.Conflict{Shift: s}
	}
	return s.Who, nil
}

func planLoud(_ context.Context, s roster.Shift) (int, error) {
	return s.Hours, fmt.Errorf("call %s", s.Phone)
}

// LeakPlanned logs who was planned, CleanPlanned how many.
func LeakPlanned(ss []roster.Shift) {
	who, err := pool.Split(pool.Map(context.Background(), 2, ss, plan))
	slog.Info("planned", "who", who, "failed", err != nil) // leak: Shift.Who
}

func CleanPlanned(ss []roster.Shift) {
	who, err := pool.Split(pool.Map(context.Background(), 2, ss, plan))
	slog.Info("planned", "who", len(who), "error", err)
}

// LeakDetail logs what a conflict knows, CleanDetail what it says.
func LeakDetail(ss []roster.Shift) {
	_, err := pool.Split(pool.Map(context.Background(), 2, ss, plan))
	var c *roster.Conflict
	if errors.As(err, &c) {
		slog.Warn("conflict", "detail", c.Detail()) // leak: Shift.Reason
	}
}

func CleanDetail(ss []roster.Shift) {
	_, err := pool.Split(pool.Map(context.Background(), 2, ss, plan))
	var c *roster.Conflict
	if errors.As(err, &c) {
		slog.Warn("conflict", "error", c, "hours", c.Shift.Hours)
	}
}

// LeakErrors logs errors that have phones in them, CleanErrors the values beside them.
func LeakErrors(ss []roster.Shift) {
	_, err := pool.Split(pool.Map(context.Background(), 1, ss, planLoud))
	slog.Error("night", "error", err) // leak: Shift.Phone
}

func CleanErrors(ss []roster.Shift) {
	total := 0
	for _, r := range pool.Map(context.Background(), 1, ss, planLoud) {
		total += r.Val
	}
	slog.Error("night", "hours", total)
}

// LeakSick logs why somebody is away, CleanSick how many are.
func LeakSick(ss []roster.Shift) {
	i := slices.IndexFunc(ss, func(s roster.Shift) bool { return s.Reason != "" })
	if i >= 0 {
		slog.Info("away", "shift", ss[i].ID, "why", ss[i].Reason) // leak: Shift.Reason
	}
}

func CleanSick(ss []roster.Shift) {
	away := slices.DeleteFunc(slices.Clone(ss), func(s roster.Shift) bool { return s.Reason == "" })
	slog.Info("away", "shifts", len(away))
}
