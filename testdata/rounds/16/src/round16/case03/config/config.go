// Package config reads the settings.
package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Secret is a text that does not show itself.
type Secret string

// String implements fmt.Stringer.
func (s Secret) String() string {
	if s == "" {
		return "unset"
	}
	return "***"
}

// GoString implements fmt.GoStringer.
func (s Secret) GoString() string { return s.String() }

// MarshalText is how the secret is encoded.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Reveal gives the text.
func (s Secret) Reveal() string { return string(s) }

// Config has the settings.
type Config struct {
	Directory string
	Bind      Secret `pii:"secret"`
	Token     Secret `pii:"token"`
	Workers   int
	DryRun    bool
}

// Read reads JSON. Its errors do not quote values.
func Read(r io.Reader) (*Config, error) {
	c := &Config{Workers: 2}
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	if err := dec.Decode(c); err != nil {
		return nil, errors.New("config is no JSON")
	}
	return c, c.check()
}

func (c *Config) check() error {
	var errs []error
	if c.Directory == "" {
		errs = append(errs, errors.New("directory is missing"))
	}
	if c.Workers < 1 || c.Workers > 32 {
		errs = append(errs, fmt.Errorf("%d workers", c.Workers))
	}
	return errors.Join(errs...)
}
