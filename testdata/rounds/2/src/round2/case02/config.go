// Package case02 loads and shows the configuration of a service.
package case02

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
)

type DBConfig struct {
	Host     string
	Port     int
	User     string
	Password string `pii:"password"`
}

type SMTPConfig struct {
	Host   string
	Secret string `pii:"secret"`
}

type Config struct {
	Addr string
	DB   DBConfig
	SMTP *SMTPConfig
}

func (c Config) redacted() Config {
	c.DB.Password = strings.Repeat("*", 8)
	if c.SMTP != nil {
		smtp := *c.SMTP
		smtp.Secret = "(set)"
		c.SMTP = &smtp
	}
	return c
}

// dsn is what the driver wants.
func (d DBConfig) dsn() string {
	return fmt.Sprintf("user=%s password=%s host=%s port=%d", d.User, d.Password, d.Host, d.Port)
}

// label names the database in messages.
func (d DBConfig) label() string {
	return fmt.Sprintf("user=%s host=%s port=%d", d.User, d.Host, d.Port)
}

func LeakStartup(c Config) {
	log.Printf("starting with %+v", c) // leak: DBConfig.Password
}

func CleanStartup(c Config) {
	log.Printf("starting with %+v", c.redacted())
}

func LeakPointer(c *Config) {
	log.Printf("starting with %+v", c) // leak: DBConfig.Password
}

func LeakMailer(c *Config) {
	log.Printf("mailer is %+v", *c.SMTP) // leak: SMTPConfig.Secret
}

// A pointer inside a struct prints as an address.
func CleanMailer(c *Config) {
	log.Printf("mailer is %+v", struct {
		Addr string
		SMTP *SMTPConfig
	}{c.Addr, c.SMTP})
}

func LeakEffective(c Config) error {
	out, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(out) // leak: DBConfig.Password, SMTPConfig.Secret
	return err
}

func CleanEffective(c Config) error {
	out, err := json.MarshalIndent(c.redacted(), "", "  ")
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(out)
	return err
}

func LeakOldCopy(c Config) {
	old := c
	c.DB.Password = ""
	log.Printf("before %+v", old) // leak: DBConfig.Password
	log.Printf("after %+v", c)
}

func CleanNewCopy(c Config) {
	old := c
	old.DB.Password = ""
	log.Printf("before %+v", old)
	log.Printf("after %+v", c.Addr)
}

func LeakDSN(c Config) {
	log.Println("connecting:", c.DB.dsn()) // leak: DBConfig.Password
}

func CleanDSN(c Config) {
	log.Println("connecting:", c.DB.label())
}
