// Package case37 lists the users of a wiki, after it has taken out what is not to be seen.
package case37

import (
	"fmt"
	"log"
	"slices"
	"strings"
)

// User writes pages.
type User struct {
	Login string
	Hash  string `pii:"password"`
	Keys  []Key
}

// Key signs what a user writes.
type Key struct {
	Label string
	Bytes string `pii:"private-key"`
}

// Wiki has users.
type Wiki struct {
	Title string
	Users []User
}

// forgetful changes the copies that range makes.
func (w *Wiki) forgetful() *Wiki {
	for _, u := range w.Users {
		u.Hash = ""
	}
	return w
}

// thorough changes the users.
func (w *Wiki) thorough() *Wiki {
	for i := range w.Users {
		w.Users[i].Hash = ""
	}
	return w
}

func (u User) withoutKeys() User {
	u.Keys = nil
	return u
}

// public are the users without their hashes.
func public(all []User) []User {
	shown := make([]User, 0, len(all))
	for _, u := range all {
		u.Hash = ""
		shown = append(shown, u.withoutKeys())
	}
	return shown
}

func lines(keys []Key) string {
	var b strings.Builder
	for _, k := range keys {
		fmt.Fprintf(&b, "%v;", k)
	}
	return b.String()
}

// LeakUsers changes copies, CleanUsers what the slice holds.
func LeakUsers(w *Wiki) {
	for _, u := range w.forgetful().Users {
		log.Printf("user %s %s", u.Login, u.Hash) // leak: User.Hash
	}
}

func CleanUsers(w *Wiki) {
	for _, u := range w.thorough().Users {
		log.Printf("user %s %s", u.Login, u.Hash)
	}
}

// LeakList makes a list for others and prints its own, CleanList prints that for others.
func LeakList(w *Wiki) {
	shown := public(w.Users)
	log.Printf("%d users: %s", len(shown), w.Users[0].Hash) // leak: User.Hash
}

func CleanList(w *Wiki) {
	shown := public(w.Users)
	log.Printf("%d users: %v", len(shown), shown)
}

// LeakKeys takes the bytes out of a clone and prints the original, CleanKeys shares its elements by a slice of a slice.
func LeakKeys(u User) {
	keys := slices.Clone(u.Keys)
	for i := range keys {
		keys[i].Bytes = ""
	}
	log.Print("keys: ", lines(u.Keys)) // leak: Key.Bytes
}

func CleanKeys(u User) {
	keys := u.Keys[:]
	for i := range keys {
		keys[i].Bytes = ""
	}
	log.Print("keys: ", lines(u.Keys))
}
