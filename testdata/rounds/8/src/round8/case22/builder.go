// Package case22 builds clients and messages, by options and by a builder.
package case22

import (
	"errors"
	"fmt"
	"log"
	"strings"
	"time"
)

// Credentials open an interface.
type Credentials struct {
	Tenant string
	Key    string `pii:"api-key"`
}

// A Driver is who a message is for.
type Driver struct {
	ID    int
	Name  string `pii:"name"`
	Plate string `pii:"personal"`
}

// A client is made by options.
type client struct {
	base    string
	key     string
	timeout time.Duration
	trace   func(string)
	tags    []string
}

type option func(*client) error

func withCredentials(c Credentials) option {
	return func(cl *client) error {
		if c.Tenant == "" {
			return errors.New("no tenant for key " + c.Key)
		}
		cl.base, cl.key = "https://"+c.Tenant+".example", c.Key
		return nil
	}
}

func withTags(tags ...string) option {
	return func(cl *client) error {
		cl.tags = append(cl.tags, tags...)
		return nil
	}
}

func newClient(opts ...option) (*client, error) {
	cl := &client{timeout: time.Second, trace: func(string) {}}
	for _, o := range opts {
		if err := o(cl); err != nil {
			return nil, fmt.Errorf("client: %w", err)
		}
	}
	return cl, nil
}

// String shows where a client goes.
func (c *client) String() string {
	return fmt.Sprintf("client of %s, %s, tags %v, key %t", c.base, c.timeout, c.tags, c.key != "")
}

// A message is built step by step.
type message struct {
	parts []string
	to    int
}

func compose(to int) *message { return &message{to: to} }

func (m *message) line(s string) *message {
	m.parts = append(m.parts, s)
	return m
}

func (m *message) reset() *message {
	m.parts = m.parts[:0:0]
	return m
}

func (m *message) String() string { return strings.Join(m.parts, "\n") }

func LeakClient(c Credentials) {
	cl, err := newClient(withCredentials(c))
	if err != nil {
		return
	}
	log.Printf("%+v", *cl) // leak: Credentials.Key
}

func CleanClient(c Credentials) {
	cl, err := newClient(withCredentials(c), withTags("night"))
	if err != nil {
		return
	}
	log.Printf("%+v", cl)
}

func LeakOption(c Credentials) {
	c.Tenant = ""
	_, err := newClient(withCredentials(c))
	log.Print(err) // leak: Credentials.Key
}

func CleanOption(c Credentials) {
	_, err := newClient(withCredentials(Credentials{Key: "-"}), withTags(c.Tenant))
	log.Print(err)
}

func LeakTags(c Credentials) {
	cl, err := newClient(withCredentials(c), withTags("key="+c.Key))
	log.Print(cl, err != nil) // leak: Credentials.Key
}

func LeakMessage(d Driver) {
	m := compose(d.ID).line("Hello").line(d.Name)
	log.Print(m) // leak: Driver.Name
}

func CleanMessage(d Driver) {
	m := compose(d.ID).line("Hello").line(d.Name)
	log.Print("message to ", m.to, " of ", len(m.parts), " lines")
}

func CleanReset(d Driver) {
	m := compose(d.ID).line(d.Plate).reset().line("Hello")
	log.Print(m)
}

func LeakTrace(d Driver) {
	cl, _ := newClient()
	cl.trace = func(s string) { log.Print("trace: ", s) }
	cl.trace(d.Plate) // leak: Driver.Plate
}

func CleanTrace(d Driver) {
	cl, _ := newClient()
	cl.trace(d.Plate)
	log.Print("traced ", d.ID)
}
