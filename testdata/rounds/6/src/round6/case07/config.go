// Package case07 configures clients with keys that hide themselves.
package case07

import (
	"encoding/json"
	"log"
	"log/slog"
	"os"

	"round6/case07/secret"
)

// Config is what an operator sets.
type Config struct {
	Region string
	Key    secret.Value[string] `pii:"api-key"`
}

// A client keeps the key in a field that fmt may not ask for its methods.
type client struct {
	region string
	key    secret.Value[string] `pii:"api-key"`
}

func dial(c Config) *client { return &client{c.Region, c.Key} }

func (c *client) header() string { return "Bearer " + c.key.Expose() }

func LeakClient(c Config) {
	log.Printf("dialled %+v", dial(c)) // leak: Config.Key
}

func CleanClient(c Config) {
	log.Printf("dialled with %+v", c)
}

func LeakExposed(c Config) {
	slog.Info("dialled", "key", c.Key.Expose()) // leak: Config.Key
}

func CleanExposed(c Config) {
	slog.Info("dialled", "key", c.Key, "empty", c.Key.Expose() == "")
}

func LeakHeader(c Config) {
	slog.Info("dialled", "header", dial(c).header()) // leak: Config.Key
}

func CleanHeader(c Config) {
	slog.Info("dialled", "header", len(dial(c).header()))
}

func LeakFile(c Config) error {
	raw, err := json.Marshal(map[string]string{"region": c.Region, "key": c.Key.Expose()})
	if err != nil {
		return err
	}
	return os.WriteFile("client.json", raw, 0o600) // leak: Config.Key
}

func CleanFile(c Config) error {
	raw, err := json.Marshal(c)
	if err != nil {
		return err
	}
	return os.WriteFile("client.json", raw, 0o600)
}
