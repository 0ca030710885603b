// Package case27 caches the profiles of a shop, in the process and in Redis.
package case27

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"log"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"
)

// Profile is of a customer.
type Profile struct {
	ID    string `json:"id"`
	Email string `json:"email" pii:"email"`
	Token string `json:"-" pii:"token"`
	Theme string `json:"theme"`
}

// tiers is a cache in front of another.
type tiers struct {
	near sync.Map
	far  *redis.Client
}

func (t *tiers) put(p Profile) { t.near.Store(p.ID, p) }

func (t *tiers) get(id string) (Profile, bool) {
	v, ok := t.near.Load(id)
	if !ok {
		return Profile{}, false
	}
	p, ok := v.(Profile)
	return p, ok
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

// LeakFar keeps the profile in Redis as JSON, CleanFar its theme.
func LeakFar(ctx context.Context, rdb *redis.Client, p Profile) error {
	text, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return rdb.Set(ctx, "profile:"+p.ID, text, time.Hour).Err() // leak: Profile.Email
}

func CleanFar(ctx context.Context, rdb *redis.Client, p Profile) error {
	text, err := json.Marshal(map[string]string{"id": p.ID, "theme": p.Theme})
	if err != nil {
		return err
	}
	return rdb.Set(ctx, "profile:"+p.ID, text, time.Hour).Err()
}

// LeakToken has the token for a key, CleanToken its hash.
func LeakToken(ctx context.Context, rdb *redis.Client, p Profile) error {
	return rdb.Set(ctx, "token:"+p.Token, p.ID, time.Hour).Err() // leak: Profile.Token
}

func CleanToken(ctx context.Context, rdb *redis.Client, p Profile) error {
	return rdb.Set(ctx, "token:"+digest(p.Token), p.ID, time.Hour).Err()
}

// LeakNear logs what is near, CleanNear which.
func LeakNear(ctx context.Context, rdb *redis.Client, p Profile) error {
	t := &tiers{far: rdb}
	t.put(p)
	t.near.Range(func(key, v any) bool {
		log.Print("cached ", v.(Profile).Email) // leak: Profile.Email
		return true
	})
	return nil
}

func CleanNear(ctx context.Context, rdb *redis.Client, p Profile) error {
	t := &tiers{far: rdb}
	t.put(p)
	t.near.Range(func(key, v any) bool {
		log.Print("cached ", key)
		return true
	})
	return nil
}

// LeakGone finds what is cached, CleanGone what has been deleted.
func LeakGone(ctx context.Context, rdb *redis.Client, p Profile) error {
	t := &tiers{far: rdb}
	t.put(p)
	q, ok := t.get(p.ID)
	log.Print(q.Email, ok) // leak: Profile.Email
	return nil
}

func CleanGone(ctx context.Context, rdb *redis.Client, p Profile) error {
	t := &tiers{far: rdb}
	t.put(p)
	t.near.Delete(p.ID)
	q, ok := t.get(p.ID)
	log.Print(q.Email, ok)
	return nil
}
