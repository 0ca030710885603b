// Package config reads how the shop is set up from its environment.
package config

import (
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strconv"
)

// Config is how the shop is set up.
type Config struct {
	Addr         string
	Database     string
	Redis        string
	ClaimsURL    string
	SMTPHost     string
	SMTPPort     int
	SMTPUser     string `pii:"-"`
	SMTPPassword string `pii:"password"`
	StripeKey    string `pii:"api-key"`
	SentryDSN    string `pii:"-"`
	SealKey      []byte `pii:"private-key"`
}

// LogValue shows where the shop connects to, without keys and passwords.
func (c Config) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("addr", c.Addr),
		slog.String("smtp", c.SMTPHost),
		slog.Int("port", c.SMTPPort),
		slog.Bool("sealed", len(c.SealKey) == 32),
	)
}

// Load reads the configuration.
func Load() (*Config, error) {
	port, portErr := strconv.Atoi(env("SMTP_PORT", "587"))
	key, keyErr := hex.DecodeString(os.Getenv("SEAL_KEY"))
	if keyErr != nil {
		keyErr = errors.New("SEAL_KEY is not hexadecimal")
	}
	c := &Config{
		Addr:         env("ADDR", ":8080"),
		Database:     env("DATABASE_URL", "postgres://localhost/shop"),
		Redis:        env("REDIS_ADDR", "localhost:6379"),
		ClaimsURL:    env("CLAIMS_URL", "https://claims.example"),
		SMTPHost:     env("SMTP_HOST", "localhost"),
		SMTPPort:     port,
		SMTPUser:     os.Getenv("SMTP_USER"),
		SMTPPassword: os.Getenv("SMTP_PASSWORD"),
		StripeKey:    os.Getenv("STRIPE_KEY"),
		SentryDSN:    os.Getenv("SENTRY_DSN"),
		SealKey:      key,
	}
	if err := errors.Join(portErr, keyErr); err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	return c, nil
}

func env(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return fallback
}
