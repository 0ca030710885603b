// Package repo keeps values of any type in Redis.
package repo

import (
	"context"
	"encoding/json"
	"time"

	"github.com/redis/go-redis/v9"
	"go.uber.org/zap"
)

// Entity has a key.
type Entity interface{ Key() string }

// Repository keeps values of one type.
type Repository[T Entity] struct {
	rdb    *redis.Client
	log    *zap.Logger
	prefix string
	ttl    time.Duration
}

func New[T Entity](prefix string) *Repository[T] {
	return &Repository[T]{redis.NewClient(&redis.Options{}), zap.L(), prefix, time.Minute}
}

// Put keeps a value.
func (r *Repository[T]) Put(ctx context.Context, v T) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	r.log.Debug("put", zap.String("key", r.prefix+v.Key()))
	return r.rdb.Set(ctx, r.prefix+v.Key(), text, r.ttl).Err()
}

// Map keeps what f makes of values.
func Map[T, U any](vs []T, f func(T) U) []U {
	us := make([]U, 0, len(vs))
	for _, v := range vs {
		us = append(us, f(v))
	}
	return us
}

// Debug logs a value.
func Debug[T any](log *zap.Logger, msg string, v T) { log.Debug(msg, zap.Any("value", v)) }
