package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"

	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
)

const (
	sessionTTL = 12 * time.Hour
	profileTTL = 15 * time.Minute
	lockTTL    = 10 * time.Minute
)

// Cache holds what is needed on every request.
type Cache interface {
	PutSession(ctx context.Context, s models.Session) error
	Session(ctx context.Context, id string) (*models.Session, error)
	PutProfile(ctx context.Context, c *models.Customer) error
	Profile(ctx context.Context, id models.CustomerID) (*models.Customer, error)
	PutCard(ctx context.Context, id models.OrderID, card models.Card) error
	Throttle(ctx context.Context, key string) (bool, error)
	Announce(ctx context.Context, event string, v any) error
}

// Redis is a Cache that all instances of the shop share.
type Redis struct {
	rdb    *redis.Client
	sealer *privacy.Sealer
}

// NewCache returns a cache in Redis.
func NewCache(rdb *redis.Client, sealer *privacy.Sealer) Cache {
	return &Redis{rdb: rdb, sealer: sealer}
}

// PutSession keeps a session until it expires.
func (c *Redis) PutSession(ctx context.Context, s models.Session) error {
	err := c.rdb.HSet(ctx, "session:"+s.ID, map[string]any{"customer": string(s.Customer), "ip": s.IP}).Err() // leak: allegromedical/safeguards
	if err != nil {
		return fmt.Errorf("cache session: %w", err)
	}
	return c.rdb.ExpireAt(ctx, "session:"+s.ID, s.ExpiresAt).Err()
}

// Session finds a session.
func (c *Redis) Session(ctx context.Context, id string) (*models.Session, error) {
	values, err := c.rdb.HGetAll(ctx, "session:"+id).Result()
	if err != nil {
		return nil, fmt.Errorf("read session: %w", err)
	}
	if len(values) == 0 {
		return nil, ErrNotFound
	}
	return &models.Session{ID: id, Customer: models.CustomerID(values["customer"]), IP: values["ip"]}, nil
}

// PutProfile keeps a sealed copy of a customer for a quarter of an hour.
func (c *Redis) PutProfile(ctx context.Context, customer *models.Customer) error {
	plain, err := json.Marshal(customer)
	if err != nil {
		return fmt.Errorf("encode profile: %w", err)
	}
	sealed, err := c.sealer.Seal(plain)
	if err != nil {
		return fmt.Errorf("seal profile: %w", err)
	}
	if err := c.rdb.Set(ctx, "profile:"+string(customer.ID), sealed, profileTTL).Err(); err != nil { // ok: allegromedical/in-transit, allegromedical/safeguards, default/files: the profile is sealed
		return fmt.Errorf("cache profile: %w", err)
	}
	return c.rdb.Set(ctx, "by-mail:"+customer.Email, string(customer.ID), profileTTL).Err() // leak: default/files
}

// Profile reads what PutProfile kept.
func (c *Redis) Profile(ctx context.Context, id models.CustomerID) (*models.Customer, error) {
	sealed, err := c.rdb.Get(ctx, "profile:"+string(id)).Bytes()
	if errors.Is(err, redis.Nil) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read profile: %w", err)
	}
	plain, err := c.sealer.Open(sealed)
	if err != nil {
		return nil, fmt.Errorf("open profile: %w", err)
	}
	var customer models.Customer
	if err := json.Unmarshal(plain, &customer); err != nil {
		return nil, fmt.Errorf("decode profile: %w", err)
	}
	return &customer, nil
}

// PutCard remembers which card an order by telephone was paid with.
func (c *Redis) PutCard(ctx context.Context, id models.OrderID, card models.Card) error {
	shown, err := json.Marshal(card)
	if err != nil {
		return fmt.Errorf("encode card: %w", err)
	}
	return c.rdb.Set(ctx, "card:"+string(id), shown, sessionTTL).Err() // ok: allegromedical/in-transit, default/files: MarshalJSON shows the last four digits
}

// Throttle reports whether something was already tried a moment ago.
func (c *Redis) Throttle(ctx context.Context, key string) (bool, error) {
	fresh, err := c.rdb.SetNX(ctx, "throttle:"+key, time.Now().Unix(), lockTTL).Result()
	if err != nil {
		return false, fmt.Errorf("throttle: %w", err)
	}
	return !fresh, nil
}

// Announce tells other instances what happened.
func (c *Redis) Announce(ctx context.Context, event string, v any) error {
	payload, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode %s: %w", event, err)
	}
	return c.rdb.Publish(ctx, "events:"+event, payload).Err()
}
