// Package config reads the settings of the service.
package config

import (
	"errors"
	"fmt"
	"net"
	"strconv"
	"time"
)

// Config is what the service is told at its start.
type Config struct {
	Addr     string
	DSN      string `pii:"secret"`
	Key      string `pii:"secret"`
	From     string
	Lead     time.Duration
	Workers  int
	Features map[string]bool
}

// String shows the settings without the secrets.
func (c Config) String() string {
	return fmt.Sprintf("addr=%s from=%s lead=%s workers=%d dsn=%t key=%t", c.Addr, c.From, c.Lead, c.Workers, c.DSN != "", c.Key != "")
}

// Load reads the settings by a function such as os.Getenv.
func Load(get func(string) string) (Config, error) {
	c := Config{Addr: ":8080", From: "clinic@example.com", Lead: 24 * time.Hour, Workers: 2, Features: map[string]bool{}}
	if v := get("ADDR"); v != "" {
		c.Addr = v
	}
	if v := get("MAIL_FROM"); v != "" {
		c.From = v
	}
	var errs []error
	if v := get("LEAD"); v != "" {
		d, err := time.ParseDuration(v)
		if err != nil {
			errs = append(errs, fmt.Errorf("LEAD: %w", err))
		}
		c.Lead = d
	}
	if v := get("WORKERS"); v != "" {
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 {
			errs = append(errs, errors.New("WORKERS: not a positive number"))
		}
		c.Workers = n
	}
	c.DSN, c.Key = get("DSN"), get("KEY")
	return c, errors.Join(errs...)
}

// Check finds settings that cannot work. It names them, and does not quote secrets.
func (c Config) Check() error {
	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		return fmt.Errorf("addr: %w", err)
	}
	if n := len(c.Key); n != 16 && n != 32 {
		return fmt.Errorf("key has %d bytes", n)
	}
	return nil
}

// CheckDSN finds a data source that cannot work.
func (c Config) CheckDSN() error {
	if len(c.DSN) < 64 {
		return fmt.Errorf("data source %q is too short", c.DSN)
	}
	return nil
}
