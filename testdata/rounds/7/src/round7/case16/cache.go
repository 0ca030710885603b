// Package case16 keeps answers of slow services under keys.
package case16

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"round7/case16/kv"
)

type Guest struct {
	ID    int
	Email string `pii:"email"`
	Lang  string
	Diet  string `pii:"religion"`
}

// key puts parts together as all callers do.
func key(space string, parts ...any) string {
	s := make([]string, 0, len(parts)+1)
	s = append(s, space)
	for _, p := range parts {
		s = append(s, strings.ToLower(fmt.Sprint(p)))
	}
	return strings.Join(s, ":")
}

// cached looks in the cache before it asks.
func cached[T any](c *kv.Cache, k string, ask func() (T, error)) (T, error) {
	var v T
	if raw, ok := c.Get(k); ok && json.Unmarshal(raw, &v) == nil {
		return v, nil
	}
	v, err := ask()
	if err != nil {
		return v, err
	}
	raw, err := json.Marshal(v)
	if err != nil {
		return v, err
	}
	return v, c.Set(k, raw, time.Minute)
}

// menu is what a kitchen answers.
type menu struct {
	Dishes []string `json:"dishes"`
	For    string   `json:"for,omitempty"`
}

func ask(g Guest) func() (menu, error) {
	return func() (menu, error) {
		m := menu{Dishes: []string{"soup"}}
		if g.Diet != "" {
			m.Dishes = append(m.Dishes, "bread")
		}
		return m, nil
	}
}

func askFor(g Guest) func() (menu, error) {
	return func() (menu, error) { return menu{For: g.Diet}, nil }
}

func LeakKey(base string, g Guest) error {
	_, err := cached(kv.New(base), key("menu", g.Lang, g.Email), ask(g)) // leak: Guest.Email
	return err
}

func CleanKey(base string, g Guest) error {
	_, err := cached(kv.New(base), key("menu", g.Lang, g.ID), ask(g))
	return err
}

func LeakAnswer(base string, g Guest) error {
	_, err := cached(kv.New(base), key("menu", g.ID), askFor(g)) // leak: Guest.Diet
	return err
}

func CleanAnswer(base string, g Guest) error {
	m, err := askFor(g)()
	m.For = ""
	if err != nil {
		return err
	}
	_, err = cached(kv.New(base), key("menu", g.ID), func() (menu, error) { return m, nil })
	return err
}

func LeakGuest(base string, g Guest) error {
	_, err := cached(kv.New(base), key("guest", g.ID), func() (any, error) { return g, nil }) // leak: Guest.Email, Guest.Diet
	return err
}

func CleanGuest(base string, g Guest) error {
	_, err := cached(kv.New(base), key("guest", g.ID), func() (any, error) { return g.Lang, nil })
	return err
}
