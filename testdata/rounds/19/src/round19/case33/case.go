// Package case33 is a registry that makes robot accounts and keeps a trail of what was done with them.
package case33

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"maps"
	"strings"

	"github.com/segmentio/kafka-go"
)

// Robot is an account for programs.
type Robot struct {
	Name     string
	Secret   string `json:"secret,omitempty" pii:"secret"`
	Duration int
}

// Preheat is a provider that images are handed to in advance.
type Preheat struct {
	Endpoint string
	AuthMode string
	AuthInfo map[string]string `pii:"token"`
}

// Payload is the body of a request, and what it was answered with.
type Payload struct {
	Operation string
	Body      any
}

// hide takes values out of a payload by their paths.
func hide(v any, names ...string) any {
	text, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	var m map[string]any
	if err := json.Unmarshal(text, &m); err != nil {
		return nil
	}
	for _, n := range names {
		if _, ok := m[n]; ok {
			m[n] = "***"
		}
	}
	return m
}

// trail writes entries to a topic.
type trail struct{ w *kafka.Writer }

func (t trail) put(ctx context.Context, p Payload) error {
	text, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return t.w.WriteMessages(ctx, kafka.Message{Key: []byte(p.Operation), Value: text})
}

// digest is what is kept of a secret.
func digest(secret, salt string) string {
	sum := sha256.Sum256([]byte(salt + secret))
	return hex.EncodeToString(sum[:])
}

// LeakCreate has the secret in the trail, CleanCreate hides it.
func LeakCreate(ctx context.Context, r Robot) error {
	return trail{&kafka.Writer{}}.put(ctx, Payload{"create", hide(r, "token")}) // leak: Robot.Secret
}

func CleanCreate(ctx context.Context, r Robot) error {
	return trail{&kafka.Writer{}}.put(ctx, Payload{"create", hide(r, "token", "secret")})
}

// LeakKept keeps the secret, CleanKept a digest of it.
func LeakKept(ctx context.Context, r Robot) error {
	r.Duration = -1
	return trail{&kafka.Writer{}}.put(ctx, Payload{"refresh", map[string]string{r.Name: base64.StdEncoding.EncodeToString([]byte(r.Secret))}}) // leak: Robot.Secret
}

func CleanKept(ctx context.Context, r Robot) error {
	r.Duration = -1
	return trail{&kafka.Writer{}}.put(ctx, Payload{"refresh", map[string]string{r.Name: digest(r.Secret, "s1")}})
}

// authorize fails without the right data.
func authorize(p Preheat) error {
	switch p.AuthMode {
	case "NONE":
		return nil
	case "OAUTH":
		if _, ok := p.AuthInfo["token"]; !ok {
			return errors.New("missing token")
		}
	}
	return fmt.Errorf("check health of %s with %v: 401", p.Endpoint, p.AuthInfo)
}

// LeakHealth logs why the provider is not healthy, CleanHealth the end of that.
func LeakHealth(p Preheat) {
	if err := authorize(p); err != nil {
		log.Printf("preheat: %v", err) // leak: Preheat.AuthInfo
	}
}

func CleanHealth(p Preheat) {
	if err := authorize(p); err != nil {
		log.Printf("preheat: %v", strings.HasSuffix(err.Error(), "401"))
	}
}

// LeakMerge puts both into one map and logs it, CleanMerge takes the keys.
func LeakMerge(p Preheat) {
	all := map[string]string{"mode": p.AuthMode}
	maps.Copy(all, p.AuthInfo)
	log.Print("auth ", all) // leak: Preheat.AuthInfo
}

func CleanMerge(p Preheat) {
	all := map[string]string{"mode": p.AuthMode}
	maps.Copy(all, p.AuthInfo)
	clear(all)
	log.Print("auth ", all)
}
