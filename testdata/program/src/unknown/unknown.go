// Package unknown erases from a cache, nobody knows what.
package unknown

import (
	"context"

	"github.com/redis/go-redis/v9"
)

type User struct {
	ID    string
	Email string `pii:"email"` // unread
}

func Cache(ctx context.Context, c *redis.Client, u *User) {
	c.Set(ctx, u.ID, u.Email, 0)         // stored ?: perhaps-erased
	c.Set(ctx, "user:"+u.ID, u.Email, 0) // stored user:*
}

func Drop(ctx context.Context, c *redis.Client, id string) { c.Del(ctx, id) }
