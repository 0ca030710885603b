// Package case12 has optional fields in the profile of a member.
package case12

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
)

// Optional is a value, or none.
type Optional[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Optional[T] { return Optional[T]{v, true} }

func (o Optional[T]) Present() bool { return o.ok }

func (o Optional[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

// String says whether there is a value.
func (o Optional[T]) String() string {
	if o.ok {
		return "some"
	}
	return "none"
}

// MarshalJSON writes the value.
func (o Optional[T]) MarshalJSON() ([]byte, error) {
	if !o.ok {
		return []byte("null"), nil
	}
	return json.Marshal(o.v)
}

// Profile is what a member tells of himself.
type Profile struct {
	ID       int              `json:"id"`
	Phone    Optional[string] `json:"phone" pii:"phone"`
	Birthday Optional[string] `json:"birthday" pii:"date-of-birth"`
	Nickname Optional[string] `json:"nickname"`
}

// public is what others get to see.
func (p Profile) public() Profile {
	p.Birthday = Optional[string]{}
	if p.Phone.Present() {
		p.Phone = Some("on file")
	}
	return p
}

func merge[T any](a, b Optional[T]) Optional[T] {
	if b.ok {
		return b
	}
	return a
}

// LeakJSON logs the profile with a handler that writes JSON, CleanJSON with one that writes text.
func LeakJSON(p Profile) {
	slog.New(slog.NewJSONHandler(os.Stderr, nil)).Info("updated", "profile", p) // leak: Profile.Phone, Profile.Birthday
}

func CleanJSON(p Profile) {
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("updated", "profile", p)
}

// LeakElse prints what is in the optional, CleanElse the optional.
func LeakElse(p Profile) {
	fmt.Println("phone", p.Phone.OrElse("-")) // leak: Profile.Phone
}

func CleanElse(p Profile) {
	fmt.Println("phone", p.Phone, p.Phone.Present())
}

// LeakPublic writes the public profile with the birthday put back, CleanPublic with the nickname.
func LeakPublic(p Profile) error {
	shown := p.public()
	shown.Birthday = merge(shown.Birthday, p.Birthday)
	text, err := json.Marshal(shown)
	if err != nil {
		return err
	}
	return os.WriteFile("profile.json", text, 0o644) // leak: Profile.Birthday
}

func CleanPublic(p Profile) error {
	shown := p.public()
	shown.Birthday = merge(shown.Birthday, p.Nickname)
	text, err := json.Marshal(shown)
	if err != nil {
		return err
	}
	return os.WriteFile("profile.json", text, 0o644)
}

// LeakVerb asks for the fields, CleanVerb for the text with the names of the fields.
func LeakVerb(p Profile) {
	slog.Debug("off by default", "p", p)
	fmt.Printf("profile %#v\n", p) // leak: Profile.Phone, Profile.Birthday
}

func CleanVerb(p Profile) {
	fmt.Printf("profile %+v\n", p)
}
