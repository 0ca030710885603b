// Package bus is how services talk to each other.
package bus

import (
	"context"
	"encoding/json"

	"github.com/nats-io/nats.go"
)

// Bus publishes events.
type Bus interface {
	Publish(ctx context.Context, subject string, event any) error
}

type natsBus struct{ nc *nats.Conn }

// Connect gives a bus of NATS.
func Connect() (Bus, error) {
	nc, err := nats.Connect("nats://localhost:4222")
	return natsBus{nc}, err
}

func (b natsBus) Publish(ctx context.Context, subject string, event any) error {
	data, err := json.Marshal(event)
	if err != nil {
		return err
	}
	msg := nats.NewMsg(subject)
	msg.Header.Set("Content-Type", "application/json")
	msg.Data = data
	return b.nc.PublishMsg(msg)
}

// Recorder keeps events, for tests and previews.
type Recorder struct{ Subjects []string }

func (r *Recorder) Publish(ctx context.Context, subject string, event any) error {
	r.Subjects = append(r.Subjects, subject)
	return nil
}
