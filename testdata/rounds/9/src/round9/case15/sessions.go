// Package case15 caches profiles and keeps sessions.
package case15

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"github.com/redis/go-redis/v9"
	"round9/case15/cache"
)

type Profile struct {
	ID        string `json:"id"`
	Religion  string `json:"religion" pii:"religion"`
	Allergies string `json:"-" pii:"allergy"`
}

type Session struct {
	Token string `pii:"session"`
	User  string
}

type gcm struct{ aead cipher.AEAD }

func (g gcm) Seal(plain []byte) []byte {
	nonce := make([]byte, g.aead.NonceSize())
	rand.Read(nonce)
	return g.aead.Seal(nonce, nonce, plain, nil)
}

func sealing() (*cache.Cache, error) {
	block, err := aes.NewCipher(make([]byte, 32))
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	return cache.New(gcm{aead}), err
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

func LeakPut(ctx context.Context, c *cache.Cache, p Profile) error {
	return c.Put(ctx, "profile:"+p.ID, map[string]string{"religion": p.Religion}) // leak: Profile.Religion
}

func CleanPut(ctx context.Context, c *cache.Cache, p Profile) error {
	return c.Put(ctx, "profile:"+p.ID, map[string]string{"seen": "yes"})
}

func CleanSealed(ctx context.Context, p Profile) error {
	c, err := sealing()
	if err != nil {
		return err
	}
	return c.PutSealed(ctx, "profile:"+p.ID, p)
}

// CleanHidden keeps what JSON does not show.
func CleanHidden(ctx context.Context, c *cache.Cache, p Profile) error {
	return c.Put(ctx, "profile:"+p.ID, Profile{ID: p.ID, Allergies: p.Allergies})
}

func LeakSession(ctx context.Context, rdb *redis.Client, s Session) error {
	return rdb.Set(ctx, "session:"+s.Token, s.User, time.Hour).Err() // leak: Session.Token
}

func CleanSession(ctx context.Context, rdb *redis.Client, s Session) error {
	return rdb.Set(ctx, "session:"+digest(s.Token), s.User, time.Hour).Err()
}

func CleanGet(ctx context.Context, c *cache.Cache, s Session) (p Profile, err error) {
	err = c.Get(ctx, "session:"+digest(s.Token), &p)
	return p, err
}

func LeakHash(ctx context.Context, rdb *redis.Client, p Profile) error {
	return rdb.HSet(ctx, "profile:"+p.ID, "religion", p.Religion, "id", p.ID).Err() // leak: Profile.Religion
}

func CleanHash(ctx context.Context, rdb *redis.Client, p Profile) error {
	return rdb.HSet(ctx, "profile:"+p.ID, "allergic", p.Allergies != "", "id", p.ID).Err()
}
