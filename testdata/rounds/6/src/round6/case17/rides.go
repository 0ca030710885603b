// Package case17 publishes rides to a queue, some of them sealed.
package case17

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"

	"round6/case17/broker"
)

type Ride struct {
	No    int    `json:"no"`
	Rider string `json:"rider" pii:"name"`
	Token string `json:"-" pii:"token"`
}

type service struct{ out broker.Publisher }

func (s service) publish(ctx context.Context, topic string, v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("publish %s: %w", topic, err)
	}
	return s.out.Publish(ctx, topic, raw)
}

func LeakPlain(r Ride) error {
	s := service{&broker.Counting{Publisher: broker.Queue{}}}
	return s.publish(context.Background(), "rides", r) // leak: Ride.Rider
}

func CleanSealed(r Ride) error {
	p, err := broker.Sealing(broker.Queue{}, make([]byte, 16))
	if err != nil {
		return err
	}
	s := service{&broker.Counting{Publisher: p}}
	return s.publish(context.Background(), "rides", r)
}

func LeakKey(r Ride) error {
	p, err := broker.Sealing(broker.Queue{}, make([]byte, 16))
	if err != nil {
		return err
	}
	return service{p}.out.Publish(context.Background(), "rides/"+r.Rider, nil) // leak: Ride.Rider
}

func CleanKey(r Ride) error {
	p, err := broker.Sealing(broker.Queue{}, make([]byte, 16))
	if err != nil {
		return err
	}
	return service{p}.publish(context.Background(), fmt.Sprint("rides/", r.No), r.Rider)
}

func LeakHash(r Ride) error {
	s := service{broker.Queue{}}
	return s.publish(context.Background(), "rides", fmt.Sprintf("%x", sha256.Sum256([]byte(r.Rider)))) // leak: Ride.Rider
}

func CleanHash(r Ride) error {
	s := service{broker.Queue{}}
	return s.publish(context.Background(), "rides", fmt.Sprintf("%x", sha256.Sum256([]byte(r.Token))))
}

func CleanCount(r Ride) {
	c := &broker.Counting{Publisher: broker.Queue{}}
	_ = service{c}.publish(context.Background(), "rides", r.No)
	log.Print(c.N, " rides")
}
