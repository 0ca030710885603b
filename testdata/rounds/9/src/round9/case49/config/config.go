// Package config reads the configuration of a service.
package config

import (
	"fmt"

	"github.com/spf13/viper"
)

// Secret shows itself to nobody who does not ask for it.
type Secret string

func (s Secret) String() string { return "[secret]" }

func (s Secret) MarshalJSON() ([]byte, error) { return []byte(`"[secret]"`), nil }

// Reveal gives the secret itself.
func (s Secret) Reveal() string { return string(s) }

// Database is where data is.
type Database struct {
	Host     string `json:"host"`
	User     string `json:"user"`
	Password string `json:"password" pii:"password"`
}

// DSN is what drivers want.
func (d Database) DSN() string {
	return fmt.Sprintf("postgres://%s:%s@%s/app", d.User, d.Password, d.Host)
}

// Redacted is for logs.
func (d Database) Redacted() string { return fmt.Sprintf("postgres://%s:***@%s/app", d.User, d.Host) }

// Config is all.
type Config struct {
	Database Database `json:"database"`
	Key      Secret   `json:"key" pii:"api-key"`
	Port     int      `json:"port"`
}

// Read reads what viper found.
func Read() Config {
	viper.SetDefault("port", 8080)
	return Config{
		Database: Database{viper.GetString("db.host"), viper.GetString("db.user"), viper.GetString("db.password")},
		Key:      Secret(viper.GetString("key")),
		Port:     viper.GetInt("port"),
	}
}
