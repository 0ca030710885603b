// Package case43 changes members of a union, and keeps an audit trail.
package case43

import (
	"context"
	"fmt"
	"os"

	"github.com/rs/zerolog"
	"github.com/segmentio/kafka-go"
	"round9/case43/audit"
)

type Member struct {
	ID    int    `json:"id"`
	Email string `json:"email" pii:"email"`
	Union string `json:"union" pii:"union-membership"`
	Dues  int    `json:"dues"`
}

// change is what the trail gets to see of a member.
type change struct {
	ID   int `json:"id"`
	Dues int `json:"dues"`
}

func seen(m Member) change { return change{m.ID, m.Dues} }

func log() audit.Trail { return audit.Log{Logger: zerolog.New(os.Stderr)} }

func stream() audit.Trail {
	return audit.Stream{Writer: &kafka.Writer{Addr: kafka.TCP("kafka:9092"), Topic: "audit"}}
}

func diff(a, b Member) map[string]any {
	d := map[string]any{}
	if a.Email != b.Email {
		d["email"] = b.Email
	}
	if a.Dues != b.Dues {
		d["dues"] = b.Dues
	}
	return d
}

func LeakSnapshot(ctx context.Context, a, b Member) error {
	return stream().Record(ctx, audit.Event{Actor: "me", Action: "change", Before: a, After: b}) // leak: Member.Email, Member.Union
}

func CleanSnapshot(ctx context.Context, a, b Member) error {
	return stream().Record(ctx, audit.Event{Actor: "me", Action: "change", Before: seen(a), After: seen(b)})
}

// CleanLogged hands members to a trail that does not show them.
func CleanLogged(ctx context.Context, a, b Member) error {
	t := audit.Log{Logger: zerolog.New(os.Stderr)}
	return t.Record(ctx, audit.Event{Actor: "me", Action: "change", Before: a, After: b})
}

func LeakTarget(ctx context.Context, m Member) error {
	return log().Record(ctx, audit.Event{Actor: "me", Action: "remove", Target: m.Email}) // leak: Member.Email
}

func CleanTarget(ctx context.Context, m Member) error {
	return log().Record(ctx, audit.Event{Actor: "me", Action: "remove", Target: fmt.Sprint(m.ID)})
}

func LeakDiff(ctx context.Context, a, b Member) error {
	trail := audit.Many{log(), stream()}
	return trail.Record(ctx, audit.Event{Actor: "me", Action: "change", Meta: diff(a, b)}) // leak: Member.Email
}

func CleanDiff(ctx context.Context, a, b Member) error {
	trail := audit.Many{log(), stream()}
	var names []string
	for name := range diff(a, b) {
		names = append(names, name)
	}
	return trail.Record(ctx, audit.Event{Actor: "me", Action: "change", Meta: map[string]any{"fields": names}})
}

func LeakActor(ctx context.Context, m Member) error {
	return audit.Many{stream()}.Record(ctx, audit.Event{Actor: m.Email, Action: "login"}) // leak: Member.Email
}

func CleanActor(ctx context.Context, m Member) error {
	return audit.Many{stream()}.Record(ctx, audit.Event{Actor: fmt.Sprintf("member/%d", m.ID), Action: "login"})
}
