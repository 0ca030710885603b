// Package config reads how the service is set up from its environment.
package config

import (
	"encoding/hex"
	"errors"
	"os"
	"time"
)

// Config is how the service is set up.
type Config struct {
	Addr      string
	Database  string `pii:"-"` // in Ohio
	Redis     string
	Memcached string
	SlackKey  string        `pii:"api-key"`
	ResendKey string        `pii:"api-key"`
	Posthog   string        `pii:"api-key"`
	SealKey   []byte        `pii:"private-key"`
	CacheFor  time.Duration // as the operator chooses
}

// Load reads the configuration.
func Load() (*Config, error) {
	key, err := hex.DecodeString(os.Getenv("SEAL_KEY"))
	if err != nil || len(key) != 32 {
		return nil, errors.New("configuration: SEAL_KEY is no key of 32 bytes")
	}
	keep, err := time.ParseDuration(env("CACHE_FOR", "24h"))
	if err != nil {
		return nil, errors.New("configuration: CACHE_FOR is no time")
	}
	return &Config{
		Addr:      env("ADDR", ":8080"),
		Database:  env("DATABASE_URL", "postgres://ohio/patrons"),
		Redis:     env("REDIS_ADDR", "frankfurt:6379"),
		Memcached: env("MEMCACHED_ADDR", "ohio:11211"),
		SlackKey:  os.Getenv("SLACK_KEY"),
		ResendKey: os.Getenv("RESEND_KEY"),
		Posthog:   os.Getenv("POSTHOG_KEY"),
		SealKey:   key,
		CacheFor:  keep,
	}, nil
}

func env(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return fallback
}
