// Package tokens keeps what proves that somebody may set a password.
package tokens

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"github.com/redis/go-redis/v9"
)

// Store keeps tokens in Redis.
type Store struct {
	Client *redis.Client
	TTL    time.Duration
}

// Hash is under what a token is kept.
func Hash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// Put keeps who may use what is under a key.
func (s Store) Put(ctx context.Context, key string, user int64) error {
	return s.Client.Set(ctx, "reset:"+key, user, s.TTL).Err()
}

// Revoke forgets a key.
func (s Store) Revoke(ctx context.Context, key string) error {
	return s.Client.Del(ctx, "reset:"+key).Err()
}
