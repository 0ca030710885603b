// Package case11 puts a cache in front of a slow directory.
package case11

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"time"
)

// A Member is in the directory.
type Member struct {
	ID    int
	Name  string `json:"name" pii:"name"`
	Phone string `json:"phone" pii:"phone"`
	Level string `json:"level"`
}

// Remote is a cache that several servers share.
type Remote interface {
	//pii:sink store/cache args=1,2
	Set(ctx context.Context, key string, value []byte, ttl time.Duration) error
	Get(ctx context.Context, key string) ([]byte, bool)
}

var remote Remote

// local is a cache in memory.
type local[K comparable, V any] struct {
	entries map[K]V
	misses  int
}

func newLocal[K comparable, V any]() *local[K, V] { return &local[K, V]{entries: map[K]V{}} }

func (l *local[K, V]) get(k K, load func(K) (V, error)) (V, error) {
	if v, ok := l.entries[k]; ok {
		return v, nil
	}
	l.misses++
	v, err := load(k)
	if err == nil {
		l.entries[k] = v
	}
	return v, err
}

// A profile is a member without the person.
type profile struct {
	ID    int    `json:"id"`
	Level string `json:"level"`
}

func put(ctx context.Context, key string, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("cache %s: %w", key, err)
	}
	return remote.Set(ctx, key, text, time.Hour)
}

func seal(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, plain, nil), nil
}

func LeakPut(ctx context.Context, m Member) error {
	return put(ctx, fmt.Sprintf("member:%d", m.ID), m) // leak: Member.Name, Member.Phone
}

func CleanPut(ctx context.Context, m Member) error {
	return put(ctx, fmt.Sprintf("member:%d", m.ID), profile{m.ID, m.Level})
}

func LeakKey(ctx context.Context, m Member) error {
	return put(ctx, "phone:"+m.Phone, m.ID) // leak: Member.Phone
}

func CleanSealed(ctx context.Context, m Member) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	sealed, err := seal(make([]byte, 32), text)
	if err != nil {
		return err
	}
	return remote.Set(ctx, fmt.Sprint(m.ID), sealed, time.Minute)
}

func LeakLoaded(m Member) error {
	c := newLocal[int, Member]()
	got, err := c.get(m.ID, func(int) (Member, error) { return m, nil })
	if err != nil {
		return err
	}
	log.Print("loaded ", got.Name) // leak: Member.Name
	return nil
}

func CleanLoaded(m Member) error {
	c := newLocal[int, Member]()
	for range 2 {
		if _, err := c.get(m.ID, func(int) (Member, error) { return m, nil }); err != nil {
			return err
		}
	}
	log.Print("misses ", c.misses, " of ", len(c.entries))
	return nil
}

func LeakGet(ctx context.Context, m Member) {
	if _, ok := remote.Get(ctx, m.Phone); !ok {
		log.Print("not cached: ", m.Phone) // leak: Member.Phone
	}
}

func CleanGet(ctx context.Context, m Member) {
	sum := sha256.Sum256([]byte(m.Phone))
	key := hex.EncodeToString(sum[:])
	if _, ok := remote.Get(ctx, key); !ok {
		log.Print("not cached: ", key)
	}
}
