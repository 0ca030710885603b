// Package case29 has a cache that forgets what was used least recently.
package case29

import (
	"cmp"
	"container/list"
	"context"
	"fmt"
	"slices"

	"github.com/redis/go-redis/v9"
	"github.com/rs/zerolog/log"
)

// Session is one of a visitor.
type Session struct {
	User  int64
	Token string `pii:"session"`
	IP    string `pii:"ip"`
	Login string `pii:"username"`
}

type entry[K comparable, V any] struct {
	key K
	val V
}

// lru is a cache with an end.
type lru[K comparable, V any] struct {
	max     int
	order   *list.List
	index   map[K]*list.Element
	evicted func(K, V)
}

func newLRU[K comparable, V any](max int, evicted func(K, V)) *lru[K, V] {
	return &lru[K, V]{max, list.New(), map[K]*list.Element{}, evicted}
}

func (c *lru[K, V]) put(k K, v V) {
	if e, ok := c.index[k]; ok {
		e.Value.(*entry[K, V]).val = v
		c.order.MoveToFront(e)
		return
	}
	c.index[k] = c.order.PushFront(&entry[K, V]{k, v})
	if c.order.Len() > c.max {
		last := c.order.Remove(c.order.Back()).(*entry[K, V])
		delete(c.index, last.key)
		if c.evicted != nil {
			c.evicted(last.key, last.val)
		}
	}
}

func (c *lru[K, V]) get(k K) (v V, ok bool) {
	e, ok := c.index[k]
	if !ok {
		return v, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry[K, V]).val, true
}

func (c *lru[K, V]) keys() []K {
	var ks []K
	for e := c.order.Front(); e != nil; e = e.Next() {
		ks = append(ks, e.Value.(*entry[K, V]).key)
	}
	return ks
}

// LeakEvicted logs whose session was evicted, CleanEvicted the number of the user.
func LeakEvicted(a, b Session) {
	c := newLRU(1, func(_ int64, s Session) {
		log.Info().Str("login", s.Login).Msg("evicted") // leak: Session.Login
	})
	c.put(a.User, a)
	c.put(b.User, b)
}

func CleanEvicted(a, b Session) {
	c := newLRU(1, func(user int64, _ Session) {
		log.Info().Int64("user", user).Msg("evicted")
	})
	c.put(a.User, a)
	c.put(b.User, b)
}

// LeakKeys logs keys that are addresses, CleanKeys those that are numbers.
func LeakKeys(a, b Session) {
	c := newLRU[string, int64](2, nil)
	c.put(a.IP, a.User)
	c.put(b.IP, b.User)
	log.Warn().Strs("keys", c.keys()).Send() // leak: Session.IP
}

func CleanKeys(a, b Session) {
	c := newLRU[int64, string](2, nil)
	c.put(a.User, a.IP)
	c.put(b.User, b.IP)
	ks := c.keys()
	slices.SortFunc(ks, cmp.Compare[int64])
	log.Warn().Str("keys", fmt.Sprint(ks)).Send()
}

// LeakShared keeps a login in Redis under the token, CleanShared the user under the number.
func LeakShared(a, _ Session) error {
	client := redis.NewClient(&redis.Options{})
	return client.Set(context.Background(), "session:"+a.Token, a.User, 0).Err() // leak: Session.Token
}

func CleanShared(a, _ Session) error {
	client := redis.NewClient(&redis.Options{})
	return client.Set(context.Background(), fmt.Sprint("session:", a.User), a.Login != "", 0).Err()
}

// LeakGot logs what it got, CleanGot whether it got it.
func LeakGot(a, b Session) {
	c := newLRU[int64, string](2, nil)
	c.put(a.User, a.Login)
	login, _ := c.get(a.User)
	log.Debug().Str("got", login).Send() // leak: Session.Login
}

func CleanGot(a, b Session) {
	c := newLRU[int64, string](2, nil)
	c.put(a.User, a.Login)
	_, ok := c.get(a.User)
	log.Debug().Bool("got", ok).Send()
}
