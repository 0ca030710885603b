// Package case03 tells other services about orders, by way of an outbox.
package case03

import (
	"context"
	"encoding/json"
	"log/slog"

	"github.com/redis/go-redis/v9"

	"round15/case03/outbox"
)

// Order is what somebody bought.
type Order struct {
	ID     int64  `json:"id"`
	Buyer  string `json:"buyer" pii:"name"`
	Street string `json:"street" pii:"street"`
	IBAN   string `json:"iban" pii:"bank-account"`
	Items  int    `json:"items"`
}

type placed struct {
	ID    int64 `json:"id"`
	Items int   `json:"items"`
}

type shipped struct {
	ID int64  `json:"id"`
	To string `json:"to"`
}

// LeakSpill leaves orders in a file, CleanSpill events that leave the buyer out.
func LeakSpill(o Order) error {
	var box outbox.Outbox
	if err := box.Add("orders", shipped{o.ID, o.Street}); err != nil {
		return err
	}
	return box.Spill("outbox.json") // leak: Order.Street
}

func CleanSpill(o Order) error {
	var box outbox.Outbox
	if err := box.Add("orders", placed{o.ID, o.Items}); err != nil {
		return err
	}
	return box.Spill("outbox.json")
}

// LeakRelay publishes the order, CleanRelay its number.
func LeakRelay(o Order) error {
	client := redis.NewClient(&redis.Options{})
	var box outbox.Outbox
	if err := box.Add("orders", o.IBAN); err != nil {
		return err
	}
	return box.Drain(func(r outbox.Record) error { // leak: Order.IBAN
		return client.Publish(context.Background(), r.Topic, []byte(r.Payload)).Err()
	})
}

func CleanRelay(o Order) error {
	client := redis.NewClient(&redis.Options{})
	var box outbox.Outbox
	if err := box.Add("orders", o.ID); err != nil {
		return err
	}
	return box.Drain(func(r outbox.Record) error {
		return client.Publish(context.Background(), r.Topic, []byte(r.Payload)).Err()
	})
}

// LeakTrace logs the payload of a record, CleanTrace its size.
func LeakTrace(o Order) error {
	var box outbox.Outbox
	if err := box.Add("orders", map[string]any{"id": o.ID, "buyer": o.Buyer}); err != nil {
		return err
	}
	return box.Drain(func(r outbox.Record) error { // leak: Order.Buyer
		slog.Info("relay", "seq", r.Seq, "payload", string(r.Payload))
		return nil
	})
}

func CleanTrace(o Order) error {
	var box outbox.Outbox
	if err := box.Add("orders", map[string]any{"id": o.ID, "buyer": o.Buyer}); err != nil {
		return err
	}
	return box.Drain(func(r outbox.Record) error {
		slog.Info("relay", "seq", r.Seq, "topic", r.Topic, "bytes", len(r.Payload))
		return nil
	})
}

// LeakDecoded decodes an order and logs it without its account, CleanDecoded without all that is the buyer's.
func LeakDecoded(o Order) error {
	var box outbox.Outbox
	if err := box.Add("orders", o); err != nil {
		return err
	}
	return box.Drain(func(r outbox.Record) error {
		var got Order
		if err := json.Unmarshal(r.Payload, &got); err != nil {
			return err
		}
		got.IBAN, got.Street = "", ""
		slog.Info("relay", "order", got) // leak: Order.Buyer
		return nil
	})
}

func CleanDecoded(o Order) error {
	var box outbox.Outbox
	if err := box.Add("orders", o); err != nil {
		return err
	}
	return box.Drain(func(r outbox.Record) error {
		var got Order
		if err := json.Unmarshal(r.Payload, &got); err != nil {
			return err
		}
		got.IBAN, got.Street, got.Buyer = "", "", ""
		slog.Info("relay", "order", got)
		return nil
	})
}
