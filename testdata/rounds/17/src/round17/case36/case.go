// Package case36 shows its configuration when it is asked to, on a copy from which secrets are gone.
package case36

import (
	"encoding/json"
	"fmt"
	"os"
)

// DB is a database.
type DB struct {
	Host     string
	Password string `pii:"password"`
}

// Config is all configuration.
type Config struct {
	Name    string
	Token   string `pii:"token"`
	Main    DB
	Replica *DB
}

// redacted was written before there were databases.
func (c Config) redacted() Config {
	if c.Token != "" {
		c.Token = "***"
	}
	return c
}

// flat knows the databases, but not that one of them is a pointer.
func (c Config) flat() Config {
	c = c.redacted()
	c.Main.Password = "***"
	return c
}

// safe is a copy in which everything is gone; the original is as it was.
func (c Config) safe() Config {
	c = c.flat()
	if c.Replica != nil {
		r := *c.Replica
		r.Password = "***"
		c.Replica = &r
	}
	return c
}

func dump(v any) {
	text, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		fmt.Fprintln(os.Stderr, "no dump:", err)
		return
	}
	fmt.Printf("%s\n", text)
}

// LeakNested shows a copy with the passwords of databases, CleanNested one without.
func LeakNested(c Config) {
	dump(c.redacted()) // leak: DB.Password
}

func CleanNested(c Config) {
	dump(c.safe())
}

// LeakReplica leaves the password behind the pointer, CleanReplica leaves the pointer out.
func LeakReplica(c Config) {
	dump(c.flat()) // leak: DB.Password
}

func CleanReplica(c Config) {
	s := c.flat()
	s.Replica = nil
	dump(s)
}

// LeakBefore keeps a copy of a struct and changes the original, CleanBefore does so with a pointer, which both have.
func LeakBefore(c Config) {
	before := c.Main
	c.Main.Password = "***"
	dump(before) // leak: DB.Password
}

func CleanBefore(c Config) {
	before := c.Replica
	c.Replica.Password = "***"
	dump(before)
}
