// Package case06 looks profiles up through a cache.
package case06

import (
	"context"
	"errors"
	"log"

	"round4/case06/cache"
)

type Profile struct {
	ID    string
	Login string `pii:"username"`
	Bio   string `pii:"comment"`
	Theme string
}

func loader(p Profile) func(context.Context, string) (Profile, error) {
	return func(context.Context, string) (Profile, error) { return p, nil }
}

func failing(context.Context, string) (Profile, error) { return Profile{}, errors.New("offline") }

func LeakValue(p Profile) {
	c := cache.New(loader(p))
	got, err := c.Get(context.Background(), p.ID)
	log.Print(got.Bio, err) // leak: Profile.Bio
}

func CleanValue(p Profile) {
	c := cache.New(loader(p))
	got, err := c.Get(context.Background(), p.ID)
	log.Print(got.Theme, err)
}

func LeakKey(p Profile) {
	c := cache.New(failing)
	if _, err := c.Get(context.Background(), p.Login); err != nil {
		log.Print(err) // leak: Profile.Login
	}
}

func CleanKey(p Profile) {
	c := cache.New(failing)
	if _, err := c.Get(context.Background(), p.ID); err != nil {
		log.Print(err)
	}
}

func LeakEvict(p Profile) {
	c := cache.New(loader(p), cache.OnEvict(func(id string, p Profile) {
		log.Print("evicted ", id, " of ", p.Login) // leak: Profile.Login
	}))
	_, _ = c.Get(context.Background(), p.ID)
	c.Clear()
}

func CleanEvict(p Profile) {
	c := cache.New(loader(p), cache.OnEvict(func(id string, p Profile) {
		log.Print("evicted ", id, " of ", p.Theme)
	}))
	_, _ = c.Get(context.Background(), p.ID)
	c.Clear()
}

func CleanHits(p Profile) {
	c := cache.New(loader(p))
	_, _ = c.Get(context.Background(), p.Login)
	log.Print("hits: ", c.Hits())
}
