// Package case45 keeps the sessions of a game in a store of keys, and tells other services of them.
package case45

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/segmentio/kafka-go"
)

// Session is one of a player.
type Session struct {
	Level  int    `json:"level"`
	Token  string `json:"token,omitempty" pii:"session"`
	Player string `json:"player,omitempty" pii:"username"`
}

// digest stands for a token where it is looked up.
func digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// store keeps sessions; name makes the key of one.
type store struct {
	client *redis.Client
	name   func(token string) string
}

func newStore(name func(string) string) *store {
	return &store{redis.NewClient(&redis.Options{Addr: "localhost:6379"}), name}
}

func plain(token string) string { return token }

func (s *store) put(ctx context.Context, token string, level int) error {
	key := "session:" + s.name(token)
	return s.client.Set(ctx, key, level, time.Hour).Err()
}

// bus tells others; what it cannot tell goes to a queue for dead letters.
type bus struct {
	w      *kafka.Writer
	closed bool
}

func newBus() *bus { return &bus{w: &kafka.Writer{Addr: kafka.TCP("localhost:9092")}} }

func (b *bus) publish(ctx context.Context, topic string, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	if b.closed {
		topic = "dead." + topic
	}
	return b.w.WriteMessages(ctx, kafka.Message{Topic: topic, Value: text})
}

func try(err error) {
	if err != nil {
		log.Print("session is lost")
	}
}

// LeakPut has the token in the key, CleanPut its digest.
func LeakPut(ctx context.Context, s Session) {
	try(newStore(plain).put(ctx, s.Token, s.Level)) // leak: Session.Token
}

func CleanPut(ctx context.Context, s Session) {
	try(newStore(digest).put(ctx, s.Token, s.Level))
}

// LeakPublish publishes the session, CleanPublish its level.
func LeakPublish(ctx context.Context, s Session) {
	try(newBus().publish(ctx, "sessions", s)) // leak: Session.Token, Session.Player
}

func CleanPublish(ctx context.Context, s Session) {
	try(newBus().publish(ctx, "sessions", Session{Level: s.Level}))
}

// LeakHeader has the player in a header, CleanHeader the level.
func LeakHeader(ctx context.Context, s Session) {
	m := kafka.Message{Topic: "levels", Value: []byte("up")}
	m.Headers = append(m.Headers, kafka.Header{Key: "player", Value: []byte(s.Player)})
	try(newBus().w.WriteMessages(ctx, m)) // leak: Session.Player
}

func CleanHeader(ctx context.Context, s Session) {
	m := kafka.Message{Topic: "levels", Value: []byte("up")}
	m.Headers = append(m.Headers, kafka.Header{Key: "level", Value: fmt.Append(nil, s.Level)})
	try(newBus().w.WriteMessages(ctx, m))
}
