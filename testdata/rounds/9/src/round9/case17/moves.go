// Package case17 tells other services of moves, over Kafka.
package case17

import (
	"context"
	"encoding/json"
	"strconv"

	"github.com/segmentio/kafka-go"
	"go.uber.org/zap"
	"round9/case17/events"
)

type Customer struct {
	ID    int    `json:"id"`
	Email string `json:"email" pii:"email"`
	City  string `json:"city" pii:"city"`
}

// A Publisher sends envelopes.
type Publisher struct {
	w   *kafka.Writer
	log *zap.Logger
}

func NewPublisher() *Publisher {
	return &Publisher{&kafka.Writer{Addr: kafka.TCP("kafka:9092"), Topic: "moves"}, zap.L()}
}

func (p *Publisher) publish(ctx context.Context, key string, event any) error {
	value, err := events.Wrap("customer.moved", event)
	if err != nil {
		return err
	}
	if err := p.w.WriteMessages(ctx, kafka.Message{Key: []byte(key), Value: value}); err != nil {
		p.log.Error("not published", zap.String("key", key), zap.Error(err))
		return err
	}
	p.log.Debug("published", zap.Int("bytes", len(value)))
	return nil
}

func moved(c Customer) events.CustomerMoved {
	return events.CustomerMoved{Customer: strconv.Itoa(c.ID), City: c.City}
}

func LeakEvent(ctx context.Context, p *Publisher, c Customer) error {
	return p.publish(ctx, strconv.Itoa(c.ID), moved(c)) // leak: Customer.City
}

func CleanEvent(ctx context.Context, p *Publisher, c Customer) error {
	e := moved(c)
	e.City = ""
	return p.publish(ctx, strconv.Itoa(c.ID), e)
}

func LeakKey(ctx context.Context, p *Publisher, c Customer) error {
	return p.publish(ctx, c.Email, events.CustomerMoved{Customer: strconv.Itoa(c.ID)}) // leak: Customer.Email
}

func CleanKey(ctx context.Context, p *Publisher, c Customer) error {
	return p.publish(ctx, strconv.Itoa(c.ID), events.CustomerMoved{Customer: strconv.Itoa(c.ID), At: int64(len(c.Email))})
}

func LeakRaw(ctx context.Context, w *kafka.Writer, c Customer) error {
	value, err := json.Marshal(c)
	if err != nil {
		return err
	}
	return w.WriteMessages(ctx, kafka.Message{Key: []byte("c"), Value: value}) // leak: Customer.Email, Customer.City
}

func CleanRaw(ctx context.Context, w *kafka.Writer, c Customer) error {
	value, err := json.Marshal(Customer{ID: c.ID})
	if err != nil {
		return err
	}
	return w.WriteMessages(ctx, kafka.Message{Key: []byte("c"), Value: value})
}

func LeakBatch(ctx context.Context, w *kafka.Writer, cs []Customer) error {
	batch := make([]kafka.Message, 0, len(cs))
	for _, c := range cs {
		batch = append(batch, kafka.Message{Headers: []kafka.Header{{Key: "mail", Value: []byte(c.Email)}}})
	}
	return w.WriteMessages(ctx, batch...) // leak: Customer.Email
}

func CleanBatch(ctx context.Context, w *kafka.Writer, cs []Customer) error {
	batch := make([]kafka.Message, 0, len(cs))
	for _, c := range cs {
		batch = append(batch, kafka.Message{Headers: []kafka.Header{{Key: "id", Value: strconv.AppendInt(nil, int64(c.ID), 10)}}})
	}
	return w.WriteMessages(ctx, batch...)
}
