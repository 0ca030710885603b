// Package journal writes what happened to a file, line by line.
package journal

import (
	"context"
	"encoding/json"
	"os"
)

type Entry struct {
	What    string         `json:"what"`
	Actor   string         `json:"actor,omitempty"`
	Details map[string]any `json:"details,omitempty"`
}

type actorKey struct{}

// As says who acts.
func As(ctx context.Context, actor string) context.Context {
	return context.WithValue(ctx, actorKey{}, actor)
}

// Write adds an entry, with who acts and details in pairs.
func Write(ctx context.Context, what string, pairs ...any) error {
	e := Entry{What: what, Details: map[string]any{}}
	e.Actor, _ = ctx.Value(actorKey{}).(string)
	for i := 0; i+1 < len(pairs); i += 2 {
		if k, ok := pairs[i].(string); ok {
			e.Details[k] = pairs[i+1]
		}
	}
	raw, err := json.Marshal(e)
	if err != nil {
		return err
	}
	f, err := os.OpenFile("journal", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.Write(append(raw, '\n'))
	return err
}
