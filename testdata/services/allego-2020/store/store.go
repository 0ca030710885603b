// Package store keeps people and their data in PostgreSQL, and in Redis what
// is wanted often or not for long.
package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"

	"allego.example/learn/privacy"
)

// ErrNotFound says that there is no such record.
var ErrNotFound = errors.New("not found")

// Store has everything that is kept.
type Store struct {
	db    *pgxpool.Pool
	cache *redis.Client
	vault *privacy.Vault
}

// Open connects to the database and the cache.
func Open(ctx context.Context, database, cache string, vault *privacy.Vault) (*Store, error) {
	pool, err := pgxpool.New(ctx, database)
	if err != nil {
		return nil, errors.New("store: the address of the database is no good")
	}
	options, err := redis.ParseURL(cache)
	if err != nil {
		pool.Close()
		return nil, fmt.Errorf("store: the address of the cache: %w", err)
	}
	return &Store{db: pool, cache: redis.NewClient(options), vault: vault}, nil
}

// Close ends all connections.
func (s *Store) Close() {
	s.db.Close()
	_ = s.cache.Close()
}
