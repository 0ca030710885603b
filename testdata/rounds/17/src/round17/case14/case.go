// Package case14 makes clients of a storage service.
package case14

import (
	"fmt"
	"log/slog"
)

// Static is a key that does not change.
type Static struct {
	ID     string
	Secret string `pii:"secret"`
}

// String shows the identifier; it belongs to the pointer.
func (s *Static) String() string { return "static key " + s.ID }

func (s *Static) Sign(text string) string { return fmt.Sprintf("%s/%d", text, len(s.Secret)) }

// Role is a key that is made when it is needed.
type Role struct {
	Name string
	Key  Static
}

func (r Role) Sign(text string) string { return r.Key.Sign(text) }

// String shows the role.
func (r Role) String() string { return "role " + r.Name }

// Signer signs requests.
type Signer interface {
	Sign(text string) string
}

// Options are those of a client.
type Options struct {
	Region  string
	Retries int
	Signer  Signer
	Extra   any
}

// Client is a client of the service.
type Client struct {
	opts Options
	log  *slog.Logger
}

func NewClient(o Options) *Client {
	if o.Retries == 0 {
		o.Retries = 3
	}
	return &Client{o, slog.Default()}
}

func (c *Client) put(key string) {
	signed := c.opts.Signer.Sign(key)
	c.log.Info("put", "key", key, "signed", len(signed) > 0)
}

// LeakExtra keeps the key as a value, whose method fmt does not find; CleanExtra keeps a pointer.
func LeakExtra(s Static) {
	o := Options{Region: "eu", Signer: &s, Extra: s}
	NewClient(o).put("a")
	slog.Info("client", "options", fmt.Sprintf("%+v", o)) // leak: Static.Secret
}

func CleanExtra(s Static) {
	o := Options{Region: "eu", Signer: &s, Extra: &s}
	NewClient(o).put("a")
	slog.Info("client", "options", fmt.Sprintf("%+v", o))
}

// LeakList prints keys that are values, CleanList pointers to keys.
func LeakList(s Static) {
	fmt.Println("keys:", []Static{s}) // leak: Static.Secret
}

func CleanList(s Static) {
	fmt.Println("keys:", []*Static{&s})
}

// LeakRole logs the key of a role, CleanRole the role, which tells its name.
func LeakRole(s Static) {
	r := Role{"uploader", s}
	NewClient(Options{Region: "eu", Signer: r}).put("b")
	slog.Info("role", "key", r.Key) // leak: Static.Secret
}

func CleanRole(s Static) {
	r := Role{"uploader", s}
	NewClient(Options{Region: "eu", Signer: r}).put("b")
	slog.Info("role", "key", r)
}
