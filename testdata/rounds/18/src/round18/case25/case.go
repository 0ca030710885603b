// Package case25 keeps sessions and profiles in a cache that other services read.
package case25

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"
)

// Session is of a signed-in user.
type Session struct {
	UserID int64  `json:"user_id"`
	Token  string `json:"-" pii:"token"`
	Email  string `json:"email" pii:"email"`
	Role   string `json:"role"`
}

// Store is a cache behind an interface.
type Store interface {
	Set(ctx context.Context, key string, value any, ttl time.Duration) error
}

// remote is a store in redis.
type remote struct {
	client *redis.Client
	prefix string
}

func (r remote) Set(ctx context.Context, key string, value any, ttl time.Duration) error {
	return r.client.Set(ctx, r.prefix+":"+key, value, ttl).Err()
}

// local is a store in the process.
type local map[string]any

func (l local) Set(_ context.Context, key string, value any, _ time.Duration) error {
	l[key] = value
	return nil
}

func newRemote(prefix string) remote {
	return remote{redis.NewClient(&redis.Options{Addr: "localhost:6379"}), prefix}
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

func encode(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }

// LeakToken has the token in the key, only encoded, CleanToken has it hashed, which will do for a token.
func LeakToken(ctx context.Context, s Session) error {
	return newRemote("session").Set(ctx, encode(s.Token), s.UserID, time.Hour) // leak: Session.Token
}

func CleanToken(ctx context.Context, s Session) error {
	return newRemote("session").Set(ctx, digest(s.Token), s.UserID, time.Hour)
}

// LeakEmail has the address hashed, which will not do for one. CleanEmail has the number.
func LeakEmail(ctx context.Context, s Session) error {
	return newRemote("user").Set(ctx, digest(s.Email), s.Role, time.Hour) // leak: Session.Email
}

func CleanEmail(ctx context.Context, s Session) error {
	return newRemote("user").Set(ctx, digest(fmt.Sprint(s.UserID)), s.Role, time.Hour)
}

// LeakJSON keeps the session as JSON, which leaves out the token only. CleanJSON leaves out the address, too.
func LeakJSON(ctx context.Context, s Session) error {
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return newRemote("json").Set(ctx, "s", text, time.Hour) // leak: Session.Email
}

func CleanJSON(ctx context.Context, s Session) error {
	s.Email = ""
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return newRemote("json").Set(ctx, "s", text, time.Hour)
}

// LeakStore is handed the store of the process and takes the remote one, CleanStore takes what it made.
func LeakStore(ctx context.Context, s Session) error {
	var st Store = local{}
	if s.Role != "guest" {
		st = newRemote("profile")
	}
	return st.Set(ctx, "profile", s.Email, time.Minute) // leak: Session.Email
}

func CleanStore(ctx context.Context, s Session) error {
	var st Store = local{}
	if err := st.Set(ctx, "profile", s.Email, time.Minute); err != nil {
		return err
	}
	st = newRemote("profile")
	return st.Set(ctx, "profile", s.Role, time.Minute)
}
