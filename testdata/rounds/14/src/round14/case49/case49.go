// Package case49 hands the jobs of an insurer to workers, in envelopes of JSON.
package case49

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"github.com/redis/go-redis/v9"

	"round14/case49/queue"
)

// Claim is worked on.
type Claim struct {
	ID      string `json:"id"`
	Insured string `json:"insured" pii:"insurance-number"`
	Damage  string `json:"-" pii:"claim"`
}

// note is a job without data.
type note struct {
	ID string `json:"id"`
}

var errClosed = errors.New("claim is closed")

// work is what a worker does.
func work(e queue.Envelope) (Claim, error) {
	c, err := queue.Decode[Claim](e)
	if err != nil {
		return c, fmt.Errorf("job %s: %w", e.Kind, err)
	}
	return c, fmt.Errorf("claim %s: %w", c.ID, errClosed)
}

// LeakDecoded logs what a worker decodes, CleanDecoded its error.
func LeakDecoded(ctx context.Context, rdb *redis.Client, c Claim) {
	e, _ := queue.Encode("claim", c)
	got, _ := work(e)
	slog.Info("worked", "insured", got.Insured) // leak: Claim.Insured
}

func CleanDecoded(ctx context.Context, rdb *redis.Client, c Claim) {
	e, _ := queue.Encode("claim", c)
	_, err := work(e)
	slog.Info("worked", "err", err)
}

// LeakStream queues the claim, CleanStream its number.
func LeakStream(ctx context.Context, rdb *redis.Client, c Claim) {
	e, err := queue.Encode("claim", c)
	if err != nil {
		return
	}
	_ = queue.Push(ctx, rdb, e) // leak: Claim.Insured
}

func CleanStream(ctx context.Context, rdb *redis.Client, c Claim) {
	e, err := queue.Encode("claim", note{c.ID})
	if err != nil {
		return
	}
	_ = queue.Push(ctx, rdb, e)
}

// LeakRaw logs the body of an envelope, CleanRaw the envelope, which shows its kind.
func LeakRaw(ctx context.Context, rdb *redis.Client, c Claim) {
	e, _ := queue.Encode("claim", c)
	slog.Warn("dead letter", "job", string(e.Body)) // leak: Claim.Insured
}

func CleanRaw(ctx context.Context, rdb *redis.Client, c Claim) {
	e, _ := queue.Encode("claim", c)
	slog.Warn("dead letter", "job", e)
}

// LeakDamage publishes the damage as a text, CleanDamage as JSON, where it is left out.
func LeakDamage(ctx context.Context, rdb *redis.Client, c Claim) {
	c.Insured = ""
	rdb.Publish(ctx, "damage", fmt.Sprintf("%+v", c)) // leak: Claim.Damage
}

func CleanDamage(ctx context.Context, rdb *redis.Client, c Claim) {
	c.Insured = ""
	text, _ := json.Marshal(c)
	rdb.Publish(ctx, "damage", text)
}
