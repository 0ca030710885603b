// Package cache hides which cache it is.
package cache

import (
	"context"

	"github.com/redis/go-redis/v9"
)

type Cache interface {
	Put(ctx context.Context, key string, value any)
	Forget(ctx context.Context, key string)
}

type Redis struct{ Client *redis.Client }

func (r *Redis) Put(ctx context.Context, key string, value any) {
	r.Client.Set(ctx, key, value, 0)
}

func (r *Redis) Forget(ctx context.Context, key string) { r.drop(ctx, key) }

func (r *Redis) drop(ctx context.Context, key string) { r.Client.Del(ctx, key) }
