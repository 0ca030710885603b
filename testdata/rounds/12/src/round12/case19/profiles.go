// Package case19 caches profiles in Redis.
package case19

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
)

// Profile is cached for a minute.
type Profile struct {
	ID    string   `json:"id"`
	Name  string   `json:"name" pii:"name"`
	Likes []string `json:"likes,omitempty" pii:"preference"`
	Theme string   `json:"theme"`
}

// Cache stores what a codec makes of a value.
type Cache[T any] struct {
	client *redis.Client
	key    func(T) string
	encode func(T) ([]byte, error)
}

func (c *Cache[T]) Put(ctx context.Context, v T) error {
	b, err := c.encode(v)
	if err != nil {
		return err
	}
	return c.client.Set(ctx, c.key(v), b, time.Minute).Err()
}

func id(p Profile) string { return "profile:" + p.ID }

func whole(p Profile) ([]byte, error) { return json.Marshal(p) }

// theme encodes what the page needs before anybody has signed in.
func theme(p Profile) ([]byte, error) {
	return json.Marshal(struct {
		Theme string `json:"theme"`
	}{p.Theme})
}

// LeakPut caches the profile, CleanPut the theme.
func LeakPut(ctx context.Context, client *redis.Client, p Profile) {
	c := Cache[Profile]{client, id, whole}
	_ = c.Put(ctx, p) // leak: Profile.Name, Profile.Likes
}

func CleanPut(ctx context.Context, client *redis.Client, p Profile) {
	c := Cache[Profile]{client, id, theme}
	_ = c.Put(ctx, p)
}

// LeakKey has the name in the key.
func LeakKey(ctx context.Context, client *redis.Client, p Profile) {
	c := Cache[Profile]{client, func(p Profile) string { return "theme:" + strings.ToLower(p.Name) }, theme}
	_ = c.Put(ctx, p) // leak: Profile.Name
}

func CleanKey(ctx context.Context, client *redis.Client, p Profile) {
	c := Cache[Profile]{client, func(p Profile) string { return "theme:" + strings.ToLower(p.ID) }, theme}
	_ = c.Put(ctx, p)
}

// LeakStream puts the name into the stream of changes, CleanStream which fields have changed.
func LeakStream(ctx context.Context, client *redis.Client, old, p Profile) {
	changed := map[string]any{"id": p.ID}
	if old.Name != p.Name {
		changed["name"] = p.Name
	}
	client.XAdd(ctx, &redis.XAddArgs{Stream: "changes", Values: changed}) // leak: Profile.Name
}

func CleanStream(ctx context.Context, client *redis.Client, old, p Profile) {
	changed := map[string]any{"id": p.ID}
	if old.Name != p.Name {
		changed["name"] = true
	}
	client.XAdd(ctx, &redis.XAddArgs{Stream: "changes", Values: changed})
}
