package proofs

import (
	"context"
	"time"

	redis "github.com/redis/go-redis/v9"
)

func expires(ctx context.Context, c *redis.Client, d data[string]) {
	c.Set(ctx, "k", d.Tagged, 30*24*time.Hour)                   // want "store/cache: kept for 30d"
	c.Set(ctx, "k", d.Tagged, 0)                                 // want "store/cache: kept for ever"
	c.SetNX(ctx, "k", d.Tagged, time.Hour)                       // want "store/cache: kept for 1h0m0s"
	c.SetArgs(ctx, "k", d.Tagged, redis.SetArgs{TTL: time.Hour}) // want "store/cache: kept for 1h0m0s"
	c.SetArgs(ctx, "k", d.Tagged, redis.SetArgs{})               // want "store/cache: kept for ever"
	c.HSet(ctx, "k", "f", d.Tagged)                              // want "store/cache: kept for ever"
}

func behindInterface(ctx context.Context, c redis.Cmdable, d data[string], ttl time.Duration) {
	c.SetEx(ctx, "k", d.Tagged, 24*time.Hour) // want "store/cache: kept for 1d"
	c.Set(ctx, "k", d.Tagged, ttl)            // want "store/cache: kept for a time that is no constant"
}

func inTheClear(ctx context.Context, d data[string]) {
	opts, _ := redis.ParseURL("redis://cache.example.com:6379")
	redis.NewClient(opts).Set(ctx, "k", d.Tagged, time.Hour) // want "store/cache: a redis:// address: kept for 1h0m0s"
}

func encrypted(ctx context.Context, d data[string]) {
	opts, _ := redis.ParseURL("rediss://cache.example.com:6379")
	redis.NewClient(opts).Set(ctx, "k", d.Tagged, time.Hour) // want "store/cache: kept for 1h0m0s"
}
