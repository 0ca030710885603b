// Package case29 caches profiles.
package case29

import (
	"errors"
	"fmt"
	"log"

	"round2/case29/lru"
)

type Profile struct {
	ID    int
	Email string `pii:"email"`
	Photo []byte `pii:"photo"`
}

var errOffline = errors.New("offline")

func LeakEvict(a, b Profile) {
	c := lru.New(1, func(id int, p Profile) {
		log.Printf("dropping %d: %s", id, p.Email) // leak: Profile.Email
	})
	c.Put(1, a)
	c.Put(2, b)
}

func CleanEvict(a, b Profile) {
	c := lru.New(1, func(id int, p Profile) {
		log.Printf("dropping %d: %d", id, len(p.Email))
	})
	c.Put(1, a)
	c.Put(2, b)
}

func LeakAll(a Profile) {
	c := lru.New[string, int](1, nil)
	c.Put(a.Email, a.ID)
	for k, v := range c.All() {
		log.Print(k, " ", v) // leak: Profile.Email
	}
}

func CleanAll(a Profile) {
	c := lru.New[string, int](1, nil)
	c.Put(a.Email, a.ID)
	for _, v := range c.All() {
		log.Print("id ", v)
	}
}

func LeakGet(a Profile) {
	c := lru.New[int, []byte](4, nil)
	c.Put(a.ID, a.Photo)
	if photo, ok := c.Get(a.ID); ok {
		log.Printf("photo %q", photo) // leak: Profile.Photo
	}
}

func CleanGet(a Profile) {
	c := lru.New[int, []byte](4, nil)
	c.Put(a.ID, a.Photo)
	if photo, ok := c.Get(a.ID); ok {
		log.Printf("photo %d of %d", len(photo), c.Len())
	}
}

func byEmail(email string) (int, error) {
	return 0, fmt.Errorf("profile of %s: %w", email, errOffline)
}

func byEmailQuiet(email string) (int, error) {
	return 0, fmt.Errorf("profile: %w", errOffline)
}

func LeakLoad(a Profile) {
	c := lru.New[string, int](4, nil)
	if _, err := c.GetOrLoad(a.Email, byEmail); err != nil {
		log.Print(err) // leak: Profile.Email
	}
}

func CleanLoad(a Profile) {
	c := lru.New[string, int](4, nil)
	if _, err := c.GetOrLoad(a.Email, byEmailQuiet); err != nil {
		log.Print(err)
	}
}
