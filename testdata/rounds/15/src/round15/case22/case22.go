// Package case22 has the configuration of a service.
package case22

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"net/url"
)

// Secret is a text that does not show itself.
type Secret string

func (Secret) String() string               { return "[secret]" }
func (Secret) GoString() string             { return "[secret]" }
func (Secret) MarshalJSON() ([]byte, error) { return []byte(`"[secret]"`), nil }
func (Secret) LogValue() slog.Value         { return slog.StringValue("[secret]") }
func (s Secret) reveal() string             { return string(s) }

// Config is read when the service starts.
type Config struct {
	Listen   string            `json:"listen"`
	Password Secret            `json:"password" pii:"password"`
	APIKey   string            `json:"api_key" pii:"api-key"`
	Env      map[string]string `json:"env" pii:"secret"`
	Workers  int               `json:"workers"`
}

// Redacted is a copy without what is secret.
func (c Config) Redacted() Config {
	c.APIKey = "***"
	c.Env = nil
	return c
}

func (c Config) dsn() string {
	u := url.URL{Scheme: "postgres", Host: "db:5432", User: url.UserPassword("app", c.Password.reveal())}
	return u.String()
}

// LeakStart logs the configuration, CleanStart a redacted copy.
func LeakStart(c Config) {
	slog.Info("start", "config", c) // leak: Config.APIKey, Config.Env
}

func CleanStart(c Config) {
	slog.Info("start", "config", c.Redacted())
}

// LeakPassword logs what the secret reveals, CleanPassword the secret.
func LeakPassword(c Config) {
	log.Printf("password %s", c.Password.reveal()) // leak: Config.Password
}

func CleanPassword(c Config) {
	log.Printf("password %s", c.Password)
}

// LeakDSN logs the address of the database with the password, CleanDSN without.
func LeakDSN(c Config) {
	log.Print("database ", c.dsn()) // leak: Config.Password
}

func CleanDSN(c Config) error {
	u, err := url.Parse(c.dsn())
	if err != nil {
		return err
	}
	log.Print("database ", u.Host, u.Path)
	return nil
}

// LeakJSON prints the configuration as JSON, CleanJSON with the password that hides itself alone.
func LeakJSON(c Config) error {
	text, err := json.Marshal(c)
	if err != nil {
		return err
	}
	fmt.Println(string(text)) // leak: Config.APIKey, Config.Env
	return nil
}

func CleanJSON(c Config) error {
	text, err := json.Marshal(Config{Listen: c.Listen, Password: c.Password, Workers: c.Workers})
	if err != nil {
		return err
	}
	fmt.Println(string(text))
	return nil
}

// LeakEnv prints the environment, CleanEnv how much is in it.
func LeakEnv(c Config) {
	for k, v := range c.Env {
		fmt.Println(k + "=" + v) // leak: Config.Env
	}
}

func CleanEnv(c Config) {
	fmt.Println(len(c.Env), "variables")
}
