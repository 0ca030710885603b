// Package case10 gives up when its configuration is wrong.
package case10

import (
	"errors"
	"fmt"
	"log"
	"os"
)

// SMTP is how mail is sent.
type SMTP struct {
	Host     string
	Port     int
	Password string `pii:"password"`
}

// Config is what the program is set up with.
type Config struct {
	Name string
	Mail SMTP
	Hook *Hook
}

// Hook is told of every release.
type Hook struct {
	Host   string
	Secret string `pii:"secret"`
}

var errPort = errors.New("port is out of range")

func (c Config) check() error {
	if c.Mail.Port < 1 || c.Mail.Port > 65535 {
		return fmt.Errorf("%s: %w", c.Mail.Host, errPort)
	}
	return nil
}

// must stops the program.
func must(err error, what any) {
	if err != nil {
		panic(fmt.Sprintf("%v: %+v", err, what))
	}
}

// report runs f, and writes down why it stopped.
func report(f func()) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Fprintf(os.Stderr, "crashed: %T\n", v)
		}
	}()
	f()
}

// LeakMust panics with the whole configuration, CleanMust with its name.
func LeakMust(c Config) {
	must(c.check(), c) // leak: SMTP.Password
}

func CleanMust(c Config) {
	must(c.check(), c.Name)
}

// LeakHook panics with what a pointer points to, CleanHook with a struct that holds the pointer, of which only the address is printed.
func LeakHook(c Config) {
	must(c.check(), c.Hook) // leak: Hook.Secret
}

func CleanHook(c Config) {
	must(c.check(), struct{ Hook *Hook }{c.Hook})
}

// LeakFatal ends the program by the log, CleanFatal shows which part of the configuration is wrong.
func LeakFatal(c Config) {
	if err := c.check(); err != nil {
		log.Panicf("bad mail server %v: %v", c.Mail, err) // leak: SMTP.Password
	}
}

func CleanFatal(c Config) {
	if err := c.check(); err != nil {
		log.Panicf("bad mail server %v: %v", c.Mail.Host, err)
	}
}

// CleanReported panics with the name of the program, and reports the type of what it panicked with.
func CleanReported(c Config) {
	report(func() {
		if c.check() != nil {
			panic(fmt.Errorf("bad configuration of %s", c.Name))
		}
	})
}
