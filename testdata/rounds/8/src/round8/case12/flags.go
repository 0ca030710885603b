// Package case12 asks a service which features a visitor sees.
package case12

import (
	"crypto/sha256"
	"fmt"
	"hash/fnv"
	"log/slog"
	"slices"
	"strings"
)

// A Visitor is signed in.
type Visitor struct {
	Number  int
	Email   string `pii:"email"`
	Country string `pii:"country"`
	Groups  []string
}

// A target is what a flag is decided by.
type target struct {
	key        string
	attributes map[string]string
}

// A Client talks to the service.
type Client struct{ cache map[string]bool }

// Bool decides a flag.
//
//pii:sink share/flags args=1 vendor=Switchboard
func (c *Client) Bool(flag string, t target, otherwise bool) bool {
	transmit(flag, t)
	if v, ok := c.cache[flag]; ok {
		return v
	}
	return otherwise
}

var transmit = func(flag string, t target) {}

// Staff sees everything.
func staff(v Visitor) bool { return strings.HasSuffix(v.Email, "@example.com") }

func inGroup(v Visitor, g string) bool { return slices.Contains(v.Groups, g) }

// bucket spreads visitors over a hundred places.
func bucket(v Visitor) uint32 {
	h := fnv.New32a()
	fmt.Fprint(h, v.Number)
	return h.Sum32() % 100
}

func targetOf(v Visitor) target {
	return target{fmt.Sprintf("v%d", v.Number), map[string]string{"staff": fmt.Sprint(staff(v))}}
}

type builder struct{ t target }

func about(key string) *builder { return &builder{target{key: key, attributes: map[string]string{}}} }

func (b *builder) with(name, value string) *builder {
	b.t.attributes[name] = value
	return b
}

func (b *builder) build() target { return b.t }

func LeakTarget(v Visitor) bool {
	t := targetOf(v)
	t.attributes["email"] = v.Email
	return new(Client).Bool("new-cart", t, false) // leak: Visitor.Email
}

func CleanTarget(v Visitor) bool {
	return new(Client).Bool("new-cart", targetOf(v), false)
}

func LeakHashed(v Visitor) bool {
	key := fmt.Sprintf("%x", sha256.Sum256([]byte(v.Email)))
	return new(Client).Bool("new-cart", target{key: key}, false) // leak: Visitor.Email
}

func CleanBucket(v Visitor) bool {
	t := target{key: fmt.Sprint(bucket(v))}
	return new(Client).Bool("new-cart", t, inGroup(v, "beta"))
}

func LeakBuilt(v Visitor) bool {
	t := about("anonymous").with("country", v.Country).with("beta", "no").build()
	return new(Client).Bool("taxes", t, false) // leak: Visitor.Country
}

func CleanBuilt(v Visitor) bool {
	eu := slices.Contains([]string{"DE", "FR", "IT"}, v.Country)
	t := about("anonymous").with("eu", fmt.Sprint(eu)).build()
	return new(Client).Bool("taxes", t, false)
}

func LeakDecision(v Visitor) {
	on := new(Client).Bool("new-cart", targetOf(v), staff(v))
	slog.Info("decided", "flag", "new-cart", "for", v.Email, "on", on) // leak: Visitor.Email
}

func CleanDecision(v Visitor) {
	on := new(Client).Bool("new-cart", targetOf(v), staff(v))
	slog.Info("decided", "flag", "new-cart", "for", v.Number, "on", on)
}
