// Package case11 keeps an audit log of changes to users.
package case11

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"time"
)

type User struct {
	ID      int64     `json:"id"`
	Email   string    `json:"email" pii:"email"`
	Hash    string    `json:"-" pii:"password"`
	Plan    string    `json:"plan"`
	Changed time.Time `json:"changed"`
}

// ref is what the audit log may know of a user.
type ref struct {
	ID   int64  `json:"id"`
	Plan string `json:"plan"`
}

func (u *User) ref() ref { return ref{ID: u.ID, Plan: u.Plan} }

// Event is an entry of the audit log.
type Event struct {
	Action string `json:"action"`
	Actor  string `json:"actor"`
	Object any    `json:"object"`
}

// Trail writes events, one a line.
type Trail struct{ file *os.File }

func OpenTrail(name string) (*Trail, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	return &Trail{file: f}, nil
}

func (t *Trail) Write(e Event) error {
	return json.NewEncoder(t.file).Encode(e)
}

func (t *Trail) Close() error { return t.file.Close() }

func LeakTrail(u *User) error {
	t, err := OpenTrail("audit.log")
	if err != nil {
		return err
	}
	defer t.Close()
	return t.Write(Event{Action: "update", Actor: "admin", Object: u}) // leak: User.Email
}

func CleanTrail(u *User) error {
	t, err := OpenTrail("audit.log")
	if err != nil {
		return err
	}
	defer t.Close()
	return t.Write(Event{Action: "update", Actor: "admin", Object: u.ref()})
}

func LeakMarshal(u User) {
	line, err := json.Marshal(u)
	if err != nil {
		log.Print(err)
		return
	}
	log.Printf("audit: %s", line) // leak: User.Email
}

func CleanMarshal(u User) {
	line, err := json.Marshal(struct {
		ID   int64
		Hash string `json:"-"`
	}{u.ID, u.Hash})
	if err != nil {
		log.Print(err)
		return
	}
	log.Printf("audit: %s", line)
}

// fmt knows nothing of the tags of encoding/json.
func LeakFormat(u User) {
	log.Printf("audit: %+v", u) // leak: User.Email, User.Hash
}

func CleanFormat(u User) {
	log.Printf("audit: %+v", u.ref())
}

func diff(before, after *User) map[string]string {
	d := map[string]string{}
	if before.Email != after.Email {
		d["email"] = before.Email + " -> " + after.Email
	}
	if before.Plan != after.Plan {
		d["plan"] = before.Plan + " -> " + after.Plan
	}
	return d
}

// changed names the fields that differ.
func changed(before, after *User) []string {
	var names []string
	if before.Email != after.Email {
		names = append(names, "email")
	}
	if before.Plan != after.Plan {
		names = append(names, "plan")
	}
	return names
}

func LeakDiff(before, after *User) {
	log.Print("audit: ", diff(before, after)) // leak: User.Email
}

func CleanDiff(before, after *User) {
	log.Print("audit: ", changed(before, after))
}

func LeakBuffer(u User) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetIndent("", " ")
	if err := enc.Encode(u); err != nil {
		return err
	}
	return os.WriteFile("user.json", buf.Bytes(), 0o600) // leak: User.Email
}

func CleanBuffer(u User) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetIndent("", " ")
	if err := enc.Encode(u.ref()); err != nil {
		return err
	}
	return os.WriteFile("user.json", buf.Bytes(), 0o600)
}
