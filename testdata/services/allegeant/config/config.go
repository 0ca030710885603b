// Package config reads how the site is set up from its environment.
package config

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
)

// Config is how the site is set up.
type Config struct {
	Addr       string
	Driver     string
	Database   string `pii:"-"`
	Memcache   string
	SMTPHost   string
	SentryDSN  string `pii:"-"`
	PosthogKey string `pii:"api-key"`
	Admin      string `pii:"-"`
	AdminURL   string
	SealKey    []byte `pii:"private-key"`
}

// Load reads the configuration.
func Load() (*Config, error) {
	key, err := hex.DecodeString(os.Getenv("SEAL_KEY"))
	if err != nil {
		return nil, errors.New("configuration: SEAL_KEY is not hexadecimal")
	}
	c := &Config{
		Addr:       env("ADDR", ":8080"),
		Driver:     env("DATABASE_DRIVER", "postgres"),
		Database:   env("DATABASE_URL", "postgres://localhost/benefits"),
		Memcache:   env("MEMCACHE", "localhost:11211"),
		SMTPHost:   env("SMTP_HOST", "localhost"),
		SentryDSN:  os.Getenv("SENTRY_DSN"),
		PosthogKey: os.Getenv("POSTHOG_KEY"),
		Admin:      env("ADMIN_MAIL", "staff@allegeant.example"),
		AdminURL:   env("PLAN_ADMIN_URL", "https://plans.example"),
		SealKey:    key,
	}
	if len(key) != 32 {
		return nil, fmt.Errorf("configuration: SEAL_KEY has %d bytes", len(key)) // ok: a length
	}
	return c, nil
}

func env(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return fallback
}
